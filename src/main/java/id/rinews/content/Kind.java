package id.rinews.content;

/** What a reference in a story text may point to. */
public enum Kind {
    ARTICLE,
    AGREEMENT,
    MEDIA
}
