package id.rinews.agreements;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The life of an agreement as it is drawn: what has happened on the way to its force, what is awaited, and what came after.
 * Ratification, notification and exchange of notes are awaited only where the mode says so.
 */
record Journey(List<Party> parties, List<Step> steps) {

    private record Stage(StepName name, long round) {}

    static Journey of(Particulars particulars, LocalDate today) {
        return of(new Lifecycle(particulars.knownActs()), particulars.lanes(), particulars.mode(), today);
    }

    static Journey of(Lifecycle life, List<Party> parties, EntryMode mode, LocalDate today) {
        Moment now = life.on(today);
        List<Step> taken = taken(life, now, today);
        List<Step> way = Stream.concat(
                        taken.stream()
                                .filter(step -> step.name().isOnTheWay())
                                .sorted(Comparator.comparing(Step::name)),
                        awaited(mode, names(taken), now.status()).stream()
                                .map(name -> new Step(name, List.of(), List.of(), false, today)))
                .toList();
        List<Step> after =
                taken.stream().filter(step -> !step.name().isOnTheWay()).toList();
        return new Journey(
                parties,
                Stream.concat(advanced(way, parties).stream(), after.stream()).toList());
    }

    /** Its stage is the furthest that every party has taken, also where the status still waits for the force. */
    private static List<Step> advanced(List<Step> way, List<Party> parties) {
        return way.stream()
                .filter(step -> step.name().isTowardsForce() && step.isReached())
                .filter(step -> parties.stream().allMatch(step::isReachedBy))
                .filter(_ -> way.stream().anyMatch(Step::isSettled))
                .reduce((_, later) -> later)
                .map(furthest -> way.stream()
                        .map(step -> step.heldAt(step.equals(furthest)))
                        .toList())
                .orElse(way);
    }

    private static List<Step> taken(Lifecycle life, Moment now, LocalDate today) {
        Map<Stage, List<Act>> stages = new LinkedHashMap<>();
        for (Act act : life.acts()) {
            stages.computeIfAbsent(stage(life, act), _ -> new ArrayList<>()).add(act);
        }
        return stages.entrySet().stream()
                .map(stage -> new Step(
                        stage.getKey().name(),
                        List.copyOf(stage.getValue()),
                        stage.getValue().stream().filter(life::counts).toList(),
                        holds(stage.getValue(), now),
                        today))
                .toList();
    }

    private static Stage stage(Lifecycle life, Act act) {
        return new Stage(StepName.of(act.kind()), life.round(act));
    }

    private static boolean holds(List<Act> acts, Moment now) {
        return now.act() != null && acts.contains(now.act());
    }

    private static Set<StepName> names(List<Step> steps) {
        Set<StepName> names = EnumSet.noneOf(StepName.class);
        steps.forEach(step -> names.add(step.name()));
        return names;
    }

    /** What is still to come, as far as the mode tells. */
    private static List<StepName> awaited(EntryMode mode, Set<StepName> taken, Status now) {
        if (now.isEnd() || now == Status.IN_FORCE) {
            return List.of();
        }
        boolean isTalked = now == Status.NEGOTIATING || now == Status.INITIALLED;
        Stream<StepName> signature = isTalked ? Stream.of(StepName.SIGNED) : Stream.of();
        return Stream.concat(signature, leadsToForce(mode, taken, now) ? byMode(mode) : Stream.of())
                .filter(step -> !taken.contains(step) && !taken.contains(StepName.ENTERED_INTO_FORCE))
                .toList();
    }

    /** A signed text may enter into force; one that was adopted, or is being talked about, tells nothing of it by itself. */
    private static boolean leadsToForce(EntryMode mode, Set<StepName> taken, Status now) {
        return mode != EntryMode.UNKNOWN || (!taken.contains(StepName.ADOPTED) && now.compareTo(Status.SIGNED) >= 0);
    }

    private static Stream<StepName> byMode(EntryMode mode) {
        return switch (mode) {
            case EXCHANGE_OF_NOTES -> Stream.of(StepName.NOTES_EXCHANGED, StepName.ENTERED_INTO_FORCE);
            case LAST_NOTIFICATION -> Stream.of(StepName.NOTIFIED, StepName.ENTERED_INTO_FORCE);
            case RATIFICATION -> Stream.of(StepName.RATIFIED, StepName.ENTERED_INTO_FORCE);
            case ON_SIGNATURE, FIXED_DATE, UNKNOWN -> Stream.of(StepName.ENTERED_INTO_FORCE);
            case NONE -> Stream.of();
        };
    }

    /** Stages of which no act is known yet. */
    List<Step> awaitedSteps() {
        return steps.stream().filter(Step::isAwaited).toList();
    }
}
