package id.rinews.accounts;

/** Why an account cannot be made less than it is. */
enum Hurdle {
    /** Nobody would be left to let anybody in. */
    LAST,
    /** Nobody shuts themselves out by accident. */
    SELF
}
