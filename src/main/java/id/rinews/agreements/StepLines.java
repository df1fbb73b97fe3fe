package id.rinews.agreements;

import id.rinews.agreements.JourneyView.Line;
import id.rinews.agreements.JourneyView.Side;
import id.rinews.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is written at a stage. */
final class StepLines {

    private StepLines() {}

    /** Of acts of all together, or of somebody who is no party. */
    static List<Line> joint(Step step, List<Party> parties) {
        return lines(
                step,
                step.acts().stream()
                        .filter(act -> parties.stream().noneMatch(act::isBy))
                        .toList());
    }

    /** One a party, where parties act for themselves. */
    static List<Side> sides(Step step, List<Party> parties, Language reader) {
        boolean isTold = step.isJoint() && step.acts().stream().allMatch(act -> act.party() == null);
        return isTold
                ? List.of()
                : parties.stream().flatMap(party -> side(step, party, reader)).toList();
    }

    private static Stream<Side> side(Step step, Party party, Language reader) {
        List<Line> lines =
                lines(step, step.acts().stream().filter(act -> act.isBy(party)).toList());
        boolean isOnesOwn =
                step.isJoint() || !step.name().isOnTheWay(); // nobody waits for the other to denounce it too
        return lines.isEmpty() && isOnesOwn ? Stream.of() : Stream.of(new Side(party.name(reader), lines));
    }

    private static List<Line> lines(Step step, List<Act> all) {
        List<Act> acts = IntStream.range(0, all.size())
                .filter(i -> IntStream.range(0, all.size()).noneMatch(j -> isRepeated(all, i, j)))
                .mapToObj(all::get)
                .toList();
        List<Line> lines = new ArrayList<>();
        boolean isMixed = step.name() == StepName.NEGOTIATED;
        for (int i = 0; i < acts.size(); i++) {
            Act act = acts.get(i);
            boolean other = i > 0 && acts.get(i - 1).kind() == act.kind();
            lines.add(new Line(isMixed ? act.kind().name() : null, act.date(), act.place(), other, step.isAhead(act)));
        }
        return lines;
    }

    /** Whether another source tells the same at least as exactly; of two that tell the very same, the first is printed. */
    private static boolean isRepeated(List<Act> all, int one, int by) {
        Act act = all.get(one);
        Act other = all.get(by);
        boolean saysAsMuch = other.kind() == act.kind()
                && act.date().covers(other.date())
                && (act.place() == null || act.place().equals(other.place()));
        boolean isTheSame = act.date().equals(other.date()) && Objects.equals(act.place(), other.place());
        return one != by && saysAsMuch && (!isTheSame || by < one);
    }
}
