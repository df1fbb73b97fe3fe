package id.rinews.content;

/** In which role somebody made a story, in the order in which a byline names them. */
public enum CreditRole {
    REPORTER,
    EDITOR,
    TRANSLATOR,
    PHOTOGRAPHER,
    SOURCE_AGENCY
}
