package id.rinews.media;

/** What a file may be called here. */
final class FileName {

    private static final int LONGEST = 200;

    private FileName() {}

    /** The last part of a path, without what could steer a terminal, a header or a file system; never empty. */
    static String of(String given) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String plain = last.replaceAll("[\\p{Cntrl}\\p{Cf}\"<>|:*?;]", "").strip();
        String name = plain.isEmpty() ? "file" : plain;
        return name.substring(0, Math.min(name.length(), LONGEST));
    }
}
