package id.rinews.content;

/** Somebody named in wire copy, as typed. */
public record FoundCredit(CreditRole role, String name) {

    /** Whether this credits whom the other does: an agency has several names, a person one. */
    public boolean isSameAs(CreditRole otherRole, String otherName) {
        return role == otherRole
                && (role == CreditRole.SOURCE_AGENCY
                        ? Agencies.key(name).equals(Agencies.key(otherName))
                        : name.equals(otherName));
    }
}
