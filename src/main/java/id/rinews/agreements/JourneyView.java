package id.rinews.agreements;

import id.rinews.countries.Countries;
import id.rinews.shared.Flag;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a journey. Two parties have a lane each; more or fewer share one, and are told apart in words.
 *
 * @param lanes two or none; none beside a single step, which has nothing to tell apart
 * @param shared whether all parties share one line
 */
record JourneyView(List<Lane> lanes, boolean shared, List<StepView> steps) {

    private static final int WIDEST = 5;

    record Lane(Flag flag, String code) {}

    static JourneyView of(Journey journey, Particulars particulars, Countries countries, Language reader) {
        List<Party> parties = journey.parties();
        List<Step> steps = journey.steps();
        List<Party> lanes = parties.size() == 2 && steps.size() > 1 ? parties : List.of();
        return new JourneyView(
                lanes.stream().map(party -> lane(party, countries)).toList(),
                parties.size() != 2,
                IntStream.range(0, steps.size())
                        .mapToObj(i -> StepView.of(
                                steps.get(i),
                                i + 1 < steps.size() ? steps.get(i + 1) : null,
                                parties,
                                particulars,
                                reader))
                        .toList());
    }

    private static Lane lane(Party party, Countries countries) {
        Flag flag = party.country().map(countries::flag).orElseGet(() -> new Flag(party.key(), List.of()));
        return new Lane(flag, party.key());
    }

    /** Side by side where there is room; many stages stand below each other. */
    public String css() {
        return "steps" + (steps.size() <= WIDEST ? " steps-wide" : "") + (shared ? " steps-shared" : "");
    }

    /**
     * A date of a stage.
     *
     * @param kind the act, where the stage has several kinds; the word is the message {@code act.{kind}}
     * @param other whether it is another source's date for the one before it
     * @param planned whether that day is still to come
     */
    record Line(
            @Nullable String kind, FuzzyDate date, @Nullable String place, boolean other, boolean planned) {}

    /** What one party has done; no lines where nothing is known. */
    record Side(String name, List<Line> lines) {}

    /**
     * @param name the word is the message {@code step.{name}}
     * @param together whether one of the parties has gone further alone
     * @param beads their classes
     * @param fixed the day on which it is to happen, by the text itself
     * @param days after the last notification, by the text itself
     */
    record StepView(
            String name,
            String css,
            boolean current,
            boolean together,
            List<String> beads,
            List<Line> lines,
            List<Side> sides,
            @Nullable LocalDate fixed,
            @Nullable Integer days) {

        static StepView of(
                Step step, @Nullable Step next, List<Party> parties, Particulars particulars, Language reader) {
            boolean awaitsForce = step.isAwaited() && step.name() == StepName.ENTERED_INTO_FORCE;
            Beads beads = new Beads(parties);
            return new StepView(
                    step.name().name(),
                    "steps-item" + exit(step.name()) + (next == null ? "" : beads.line(next)),
                    step.current(),
                    next != null
                            && parties.stream().allMatch(step::isReachedBy)
                            && next.isReached()
                            && beads.line(next).contains("-on")
                            && !beads.line(next).contains("both"),
                    beads.of(step),
                    StepLines.joint(step, parties),
                    StepLines.sides(step, parties, reader),
                    awaitsForce ? particulars.modeDate() : null,
                    awaitsForce ? particulars.modeDays() : null);
        }

        private static String exit(StepName name) {
            return switch (name) {
                case SUSPENDED, DENOUNCED -> " steps-hold";
                case TERMINATED, EXPIRED, SUPERSEDED -> " steps-exit";
                default -> "";
            };
        }

        public boolean isUnknown() {
            return lines.isEmpty() && sides.isEmpty() && fixed == null && days == null;
        }
    }
}
