package id.rinews.agreements;

import java.time.LocalDate;
import java.util.List;

/**
 * One stage of an agreement's life.
 *
 * @param acts by date; none where the stage is awaited
 * @param counting of several dates of one act the one that counts
 * @param current whether the agreement stands there today
 */
record Step(StepName name, List<Act> acts, List<Act> counting, boolean current, LocalDate today) {

    /** Whether it is drawn as one bead over all lanes. */
    boolean isJoint() {
        return acts.isEmpty() ? !name.isPerParty() : acts.stream().anyMatch(act -> act.party() == null);
    }

    boolean isAwaited() {
        return acts.isEmpty();
    }

    /** Whether the party, or all parties together, have taken it by now. */
    boolean isReachedBy(Party party) {
        return counting.stream()
                .filter(act -> act.party() == null || act.isBy(party))
                .anyMatch(this::isPast);
    }

    boolean isReached() {
        return counting.stream().anyMatch(this::isPast);
    }

    /** Whether it is still to come; of a month or year that runs nobody can say so. */
    boolean isAhead(Act act) {
        return act.date().firstDay().isAfter(today);
    }

    boolean isPast(Act act) {
        return !act.date().lastDay().isAfter(today);
    }

    /** Whether the text stands by it, and nothing further gave the status yet. */
    boolean isSettled() {
        return current && (name == StepName.SIGNED || name == StepName.ADOPTED);
    }

    Step heldAt(boolean here) {
        return new Step(name, acts, counting, here, today);
    }
}
