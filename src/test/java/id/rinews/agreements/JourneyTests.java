package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.CountryCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class JourneyTests {

    private static final LocalDate TODAY = ActSequences.START.plusDays(700);

    @Test
    void everyActAppearsInExactlyOneStep() {
        always((particulars, journey) -> assertThat(journey.steps().stream().flatMap(step -> step.acts().stream()))
                .containsExactlyInAnyOrderElementsOf(particulars.knownActs()));
    }

    @Test
    void oneStepIsCurrentUnlessTheStatusIsUnknown() {
        always((particulars, journey) -> {
            Moment now = new Lifecycle(particulars.knownActs()).on(TODAY);
            assertThat(journey.steps().stream().filter(Step::current).count())
                    .isEqualTo(now.status() == Status.UNKNOWN ? 0 : 1);
            assertThat(journey.steps().stream().filter(Step::current))
                    .allMatch(step -> step.acts().contains(now.act()) || hasGoneFurther(step, now, journey));
            assertThat(journey.steps().stream().filter(Step::current)).allMatch(Step::isReached);
        });
    }

    /** Every party has taken it, and the text that gave the status still waits for its force. */
    private static boolean hasGoneFurther(Step step, Moment now, Journey journey) {
        return step.name().isTowardsForce()
                && Set.of(Status.SIGNED, Status.OPERATIVE).contains(now.status())
                && journey.parties().stream().allMatch(step::isReachedBy);
    }

    @Test
    void whatEveryPartyHasRatifiedStandsThereAndWhatOneHasRatifiedDoesNot() {
        Act first = ratified("ID", ActSequences.START.plusDays(10));
        Act second = ratified("PE", ActSequences.START.plusDays(20));

        assertThat(current(sheet(EntryMode.RATIFICATION, List.of(signed(ActKind.SIGNED), first))))
                .containsExactly(StepName.SIGNED);
        assertThat(current(sheet(EntryMode.RATIFICATION, List.of(signed(ActKind.SIGNED), first, second))))
                .containsExactly(StepName.RATIFIED);
    }

    private static List<StepName> current(Particulars text) {
        return Journey.of(text, TODAY).steps().stream()
                .filter(Step::current)
                .map(Step::name)
                .toList();
    }

    @Test
    void ratificationAndNotesAreAwaitedOnlyWhereTheModeSaysSo() {
        always((particulars, journey) -> assertThat(awaited(journey))
                .doesNotContainAnyElementsOf(
                        switch (particulars.mode()) {
                            case RATIFICATION -> Set.of(StepName.NOTIFIED, StepName.NOTES_EXCHANGED);
                            case LAST_NOTIFICATION -> Set.of(StepName.RATIFIED, StepName.NOTES_EXCHANGED);
                            case EXCHANGE_OF_NOTES -> Set.of(StepName.RATIFIED, StepName.NOTIFIED);
                            default -> Set.of(StepName.RATIFIED, StepName.NOTIFIED, StepName.NOTES_EXCHANGED);
                        }));
    }

    @Test
    void nothingIsAwaitedOfWhatHasEndedOrIsInForce() {
        always((particulars, journey) -> {
            Status now = new Lifecycle(particulars.knownActs()).statusOn(TODAY);
            if (now.isEnd() || now == Status.IN_FORCE) {
                assertThat(awaited(journey)).isEmpty();
            }
        });
    }

    @Test
    void theWayComesBeforeWhatCameAfter() {
        always((particulars, journey) -> {
            List<Boolean> onTheWay = journey.steps().stream()
                    .map(step -> step.name().isOnTheWay())
                    .toList();
            assertThat(onTheWay.lastIndexOf(true)).isLessThan(onTheWay.contains(false) ? onTheWay.indexOf(false) : 99);
        });
    }

    @Test
    void everyStepOfTheWayStandsOnce() {
        always((particulars, journey) -> assertThat(
                        journey.steps().stream().map(Step::name).filter(StepName::isOnTheWay))
                .doesNotHaveDuplicates());
    }

    @Test
    void anAdoptedTextWaitsForNothing() {
        Particulars text = sheet(EntryMode.UNKNOWN, List.of(signed(ActKind.ADOPTED)));

        assertThat(awaited(Journey.of(text, TODAY))).isEmpty();
    }

    @Test
    void aSignedTextOfUnknownModeWaitsForItsForceAlone() {
        Particulars text = sheet(EntryMode.UNKNOWN, List.of(signed(ActKind.SIGNED)));

        assertThat(awaited(Journey.of(text, TODAY))).containsExactly(StepName.ENTERED_INTO_FORCE);
    }

    @Test
    void aRatificationIsAwaitedOfEachParty() {
        Journey journey = Journey.of(sheet(EntryMode.RATIFICATION, List.of(signed(ActKind.SIGNED))), TODAY);

        assertThat(journey.awaitedSteps().getFirst().isJoint()).isFalse();
    }

    private static Act signed(ActKind kind) {
        return new Act(
                kind,
                null,
                id.rinews.shared.FuzzyDate.of(ActSequences.START),
                "Lima",
                new Act.Source("x", null, null, null),
                null);
    }

    private static Act ratified(String party, LocalDate on) {
        return new Act(
                ActKind.RATIFIED,
                new Party(party),
                id.rinews.shared.FuzzyDate.of(on),
                null,
                new Act.Source("x", null, null, null),
                null);
    }

    private static List<StepName> awaited(Journey journey) {
        return journey.awaitedSteps().stream().map(Step::name).toList();
    }

    private static void always(BiConsumer<Particulars, Journey> check) {
        Random random = new Random(50);
        for (int i = 0; i < 5_000; i++) {
            EntryMode mode = EntryMode.values()[random.nextInt(EntryMode.values().length)];
            Particulars particulars = sheet(mode, ActSequences.next(random, 9));
            check.accept(particulars, Journey.of(particulars, TODAY));
        }
    }

    private static Particulars sheet(EntryMode mode, List<Act> acts) {
        return new Sheet()
                .titled("x")
                .between(new CountryCode("ID"), new CountryCode("PE"))
                .entering(mode)
                .with(acts)
                .done();
    }
}
