package id.rinews.shared;

/** What a member of staff may do, each role including the ones before it. */
public enum Role {
    REPORTER,
    EDITOR,
    MANAGING_EDITOR,
    ADMIN;

    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
