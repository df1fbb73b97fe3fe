package id.rinews.agreements;

import id.rinews.content.StatusMark;
import id.rinews.content.StatusMark.Tone;

/** Where an agreement stands, in rising order; the last three are ends. Made by acts alone (DOMAIN.md, "Agreement"). */
public enum Status {
    UNKNOWN(Tone.PAST),
    NEGOTIATING(Tone.TALK),
    INITIALLED(Tone.TALK),
    SIGNED(Tone.SIGNED),
    /** A non-binding text that was adopted. */
    OPERATIVE(Tone.TEXT),
    PROVISIONALLY_APPLIED(Tone.LIVE),
    IN_FORCE(Tone.LIVE),
    SUSPENDED(Tone.HOLD),
    EXPIRED(Tone.PAST),
    TERMINATED(Tone.END),
    SUPERSEDED(Tone.END);

    private final Tone tone;

    Status(Tone tone) {
        this.tone = tone;
    }

    /** The status that an act leaves behind when it meets this one. */
    Status after(ActKind kind) {
        return switch (kind) {
            case NEGOTIATION_OPENED, NEGOTIATION_CONCLUDED -> raisedTo(NEGOTIATING);
            case INITIALLED -> raisedTo(INITIALLED);
            case SIGNED -> raisedTo(SIGNED);
            case ADOPTED -> raisedTo(OPERATIVE);
            case PROVISIONALLY_APPLIED -> raisedTo(PROVISIONALLY_APPLIED);
            case ENTERED_INTO_FORCE -> raisedTo(IN_FORCE);
            case SUSPENDED -> raisedTo(SUSPENDED);
            case RESUMED -> this == SUSPENDED ? IN_FORCE : this;
            case EXPIRED -> endedAs(EXPIRED);
            case TERMINATED -> endedAs(TERMINATED);
            case SUPERSEDED -> SUPERSEDED;
            case RATIFIED, NOTIFIED, NOTES_EXCHANGED, AMENDED, DENOUNCED, REGISTERED -> this;
        };
    }

    private Status raisedTo(Status step) {
        return compareTo(step) < 0 ? step : this;
    }

    private Status endedAs(Status end) {
        return isEnd() ? this : end;
    }

    public boolean isEnd() {
        return compareTo(EXPIRED) >= 0;
    }

    /** Whether its word tells how things are since a date, rather than what was done on it. */
    boolean isLasting() {
        return switch (this) {
            case NEGOTIATING, PROVISIONALLY_APPLIED, IN_FORCE, SUSPENDED -> true;
            case UNKNOWN, INITIALLED, SIGNED, OPERATIVE, EXPIRED, TERMINATED, SUPERSEDED -> false;
        };
    }

    public StatusMark mark() {
        return new StatusMark(name(), tone);
    }
}
