package id.rinews.agreements;

/** What can happen to an agreement, in the order in which acts of one day are taken (DOMAIN.md, "Agreement"). */
public enum ActKind {
    NEGOTIATION_OPENED,
    NEGOTIATION_CONCLUDED,
    INITIALLED,
    SIGNED,
    /** Ratification, acceptance, approval or accession. */
    RATIFIED,
    NOTIFIED,
    NOTES_EXCHANGED,
    PROVISIONALLY_APPLIED,
    ENTERED_INTO_FORCE,
    AMENDED,
    SUSPENDED,
    RESUMED,
    /** An announcement of withdrawal (VCLT 56, 67): ends nothing until TERMINATED is recorded. */
    DENOUNCED,
    TERMINATED,
    EXPIRED,
    SUPERSEDED,
    /** With the United Nations (Charter, article 102). */
    REGISTERED,
    /** Of a non-binding text. */
    ADOPTED;

    /** Message of what was done. */
    public String taken() {
        return "act." + name();
    }

    /** Message of what is still to be done: the stage, not a deed in the past. */
    public String planned() {
        return this == NEGOTIATION_OPENED || this == NEGOTIATION_CONCLUDED ? taken() : "step." + name();
    }

    /** Whether such an act can give a status. */
    boolean makesStatus() {
        return this == RESUMED || Status.UNKNOWN.after(this) != Status.UNKNOWN;
    }
}
