package id.rinews.agreements;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One stage of an agreement's life.
 *
 * @param acts by date; none where the stage is awaited
 * @param current whether the agreement stands there today
 */
record Step(StepName name, List<Act> acts, boolean current, LocalDate today) {

    /** Whether it is drawn as one bead over all lanes. */
    boolean isJoint() {
        return acts.isEmpty() ? !name.isPerParty() : acts.stream().anyMatch(act -> act.party() == null);
    }

    boolean isAwaited() {
        return acts.isEmpty();
    }

    /** Whether the party, or all parties together, have taken it by now. */
    boolean isReachedBy(Party party) {
        return acts.stream()
                .filter(act -> act.party() == null || act.isBy(party))
                .anyMatch(this::isPast);
    }

    boolean isReached() {
        return acts.stream().anyMatch(this::isPast);
    }

    /** Whether it is still to come; of a month or year that runs nobody can say so. */
    boolean isAhead(Act act) {
        return act.date().firstDay().isAfter(today);
    }

    boolean isPast(Act act) {
        return !act.date().lastDay().isAfter(today);
    }

    /** What a party did of its own; the last date where there are two. */
    Optional<Act> actOf(Party party) {
        return acts.stream().filter(act -> act.isBy(party)).reduce((_, later) -> later);
    }

    /** Whether the text stands by it, and nothing further gave the status yet. */
    boolean isSettled() {
        return current && (name == StepName.SIGNED || name == StepName.ADOPTED);
    }

    Step heldAt(boolean here) {
        return new Step(name, acts, here, today);
    }
}
