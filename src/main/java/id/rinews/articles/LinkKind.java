package id.rinews.articles;

/** Why a story links to something. */
public enum LinkKind {
    READ_ALSO,
    BACKGROUND,
    SOURCE_DOCUMENT,
    EXTERNAL
}
