package id.rinews.agreements;

import java.util.List;

/** The signs of a stage and the lines that lead to it, as classes of {@code steps.css}. */
record Beads(List<Party> parties) {

    /** One bead for all, or one a lane. */
    List<String> of(Step step) {
        String now = step.current() ? " steps-now" : "";
        if (isJoint(step)) {
            return List.of("steps-bead" + (isReachedByAll(step) ? " steps-on" + now : now));
        }
        return List.of(
                "steps-first" + (step.isReachedBy(parties.getFirst()) ? " steps-on" + now : ""),
                "steps-second" + (step.isReachedBy(parties.getLast()) ? " steps-on" + now : ""));
    }

    /** The line towards a stage is drawn through in the lane of each party that has reached it. */
    String line(Step next) {
        if (isJoint(next)) {
            return isReachedByAll(next) ? " both-on" : "";
        }
        boolean first = next.isReachedBy(parties.getFirst());
        boolean second = next.isReachedBy(parties.getLast());
        if (first && second) {
            return " both-on";
        }
        return first ? " first-on" : second ? " second-on" : "";
    }

    /** Somebody's act who has no lane is drawn as everybody's. */
    private boolean isJoint(Step step) {
        return parties.size() != 2
                || step.isJoint()
                || step.acts().stream().anyMatch(act -> parties.stream().noneMatch(act::isBy));
    }

    private boolean isReachedByAll(Step step) {
        return step.isReached()
                && (!step.name().isPerParty() || parties.stream().allMatch(step::isReachedBy));
    }
}
