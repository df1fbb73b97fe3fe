package id.rinews.content;

/** Asked here, answered above: does anything that is public show this file? */
public interface FileUses {

    /** @param hash the file's SHA-256, 64 lower-case hexadecimal digits */
    boolean isPublic(String hash);
}
