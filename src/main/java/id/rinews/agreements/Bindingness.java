package id.rinews.agreements;

/** Whether the parties meant to be bound, as a source says it; never inferred. */
public enum Bindingness {
    BINDING,
    NON_BINDING,
    UNSTATED
}
