package id.rinews.requests;

/** What a reader asks for. */
enum RequestKind {
    /** Something is wrong. */
    CORRECTION,
    /** Somebody named wants to answer. */
    REPLY
}
