package id.rinews.content;

/** Why a piece of the story was taken as plain text. */
public enum ProblemKind {
    /** An HTML tag or comment. */
    HTML,
    /** Code, between backticks or fences. */
    CODE,
    /** A table drawn with bars. */
    TABLE,
    /** A picture that is not of the media library or does not stand alone in its paragraph. */
    IMAGE,
    /** A link of another scheme, a relative or broken one, one without text, or one by reference. */
    LINK,
    /** A link's tooltip: the link works, the tooltip is not shown. */
    LINK_TITLE,
    /** A heading of another level than 2 and 3, underlined, or empty. */
    HEADING,
    /** A list inside a list, a quote inside a quote and the like. */
    NESTING,
    /** A list that does not begin with 1, or has an empty item. */
    LISTING,
    /** A rule across the page. */
    THEMATIC_BREAK,
    /** A read-also or agreement line whose link is no publication of ours: it stays a paragraph. */
    LABEL
}
