package id.rinews.agreements;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The stages that are drawn of an agreement's life; the word is the message {@code step.{name}}. */
enum StepName {
    NEGOTIATED,
    INITIALLED,
    SIGNED,
    ADOPTED,
    RATIFIED,
    NOTIFIED,
    NOTES_EXCHANGED,
    PROVISIONALLY_APPLIED,
    ENTERED_INTO_FORCE,
    REGISTERED,
    AMENDED,
    DENOUNCED,
    RESUMED,
    SUSPENDED,
    TERMINATED,
    EXPIRED,
    SUPERSEDED;

    private static final Map<String, StepName> BY_NAME =
            Stream.of(values()).collect(Collectors.toUnmodifiableMap(StepName::name, name -> name));

    static StepName of(ActKind kind) {
        return switch (kind) {
            case NEGOTIATION_OPENED, NEGOTIATION_CONCLUDED -> NEGOTIATED;
            default -> java.util.Objects.requireNonNull(BY_NAME.get(kind.name()));
        };
    }

    /** On the way to its force; what comes after is drawn in the order in which it happened. */
    boolean isOnTheWay() {
        return compareTo(ENTERED_INTO_FORCE) <= 0;
    }

    /** Between a settled text and its force; none of them changes the status by itself. */
    boolean isTowardsForce() {
        return this == RATIFIED || this == NOTIFIED || this == NOTES_EXCHANGED;
    }

    /** Taken by each party for itself. */
    boolean isPerParty() {
        return this == RATIFIED || this == NOTIFIED;
    }
}
