package id.rinews.articles;

/** What can happen to a story at the desk, besides being saved and published. */
public enum StepKind {
    SUBMITTED,
    APPROVED,
    CHANGES_REQUESTED,
    /** An approval that fell with the text it was given to. */
    LAPSED,
    SCHEDULED,
    UNSCHEDULED,
    FAILED,
    RESTORED,
    /** Its embargo was set, moved or lifted; the note has both moments, {@code from/to}, with nothing for none. */
    EMBARGOED
}
