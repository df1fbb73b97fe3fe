package id.rinews.media;

/** What a picture has to have before it is used in a publication, and has not. */
public enum Lack {
    ALT,
    CREDIT,
    LICENCE,
    /** There is a licence, and its last day is past. */
    EXPIRED
}
