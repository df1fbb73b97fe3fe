package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class LifecycleTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    void agreesWithTheOracleOnTwentyThousandHistories() {
        Random random = new Random(20250811);
        for (int i = 0; i < 20_000; i++) {
            List<Act> acts = ActSequences.next(random, 9);
            LocalDate date = ActSequences.day(random);

            assertThat(new Lifecycle(acts).statusOn(date).name())
                    .as("%s on %s", acts, date)
                    .isEqualTo(StatusOracle.status(acts, date));
        }
    }

    @Test
    void theOrderInWhichActsAreWrittenDownDoesNotMatter() {
        Random random = new Random(7);
        for (int i = 0; i < 5_000; i++) {
            List<Act> acts = ActSequences.next(random, 9);
            LocalDate date = ActSequences.day(random);

            assertThat(new Lifecycle(acts.reversed()).statusOn(date)).isEqualTo(new Lifecycle(acts).statusOn(date));
        }
    }

    @Test
    void theSpansSayTheSameForEveryDay() {
        Random random = new Random(9);
        for (int i = 0; i < 5_000; i++) {
            Lifecycle life = new Lifecycle(ActSequences.next(random, 9));
            LocalDate date = ActSequences.day(random);

            assertThat(life.spans().stream()
                            .filter(span -> !span.from().isAfter(date))
                            .filter(span -> span.until() == null || span.until().isAfter(date))
                            .map(Lifecycle.Span::status)
                            .toList())
                    .isEqualTo(Stream.of(life.statusOn(date))
                            .filter(status -> status != Status.UNKNOWN)
                            .toList());
        }
    }

    @Test
    void noActsIsUnknown() {
        assertThat(status()).isEqualTo(Status.UNKNOWN);
    }

    @Test
    void aCoarseDateCountsFromItsLastDay() {
        Lifecycle lifecycle = new Lifecycle(List.of(act(ActKind.SIGNED, "2025-08")));

        assertThat(lifecycle.statusOn(LocalDate.of(2025, 8, 30))).isEqualTo(Status.UNKNOWN);
        assertThat(lifecycle.statusOn(LocalDate.of(2025, 8, 31))).isEqualTo(Status.SIGNED);
    }

    @Test
    void ofTwoDatesTheLaterCounts() {
        Lifecycle lifecycle = new Lifecycle(List.of(act(ActKind.SIGNED, "2013-05-02"), act(ActKind.SIGNED, "2021")));

        assertThat(lifecycle.statusOn(LocalDate.of(2015, 1, 1))).isEqualTo(Status.UNKNOWN);
        assertThat(lifecycle.on(TODAY).act()).isEqualTo(act(ActKind.SIGNED, "2021"));
        assertThat(lifecycle.clashes())
                .singleElement()
                .extracting(Lifecycle.Clash::versions)
                .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                .hasSize(2);
    }

    @Test
    void aYearBesideItsDayDatesNothingOfItsOwn() {
        Lifecycle lifecycle = new Lifecycle(
                List.of(act(ActKind.ENTERED_INTO_FORCE, "2015"), act(ActKind.ENTERED_INTO_FORCE, "2015-03-01")));

        assertThat(lifecycle.statusOn(LocalDate.of(2015, 2, 28))).isEqualTo(Status.UNKNOWN);
        assertThat(lifecycle.statusOn(LocalDate.of(2015, 3, 1))).isEqualTo(Status.IN_FORCE);
        assertThat(lifecycle.on(TODAY).act()).isEqualTo(act(ActKind.ENTERED_INTO_FORCE, "2015-03-01"));
        assertThat(lifecycle.clashes()).isEmpty();
        assertThat(lifecycle.isOpenOn(act(ActKind.ENTERED_INTO_FORCE, "2015"), LocalDate.of(2015, 6, 1)))
                .isFalse();
    }

    @Test
    void twoPartiesRatifyingOnTwoDaysIsNoConflict() {
        Lifecycle lifecycle = new Lifecycle(
                List.of(act(ActKind.RATIFIED, "2003-05", "PE"), act(ActKind.RATIFIED, "2004-01-01", "ID")));

        assertThat(lifecycle.clashes()).isEmpty();
    }

    @Test
    void ratificationAloneChangesNothing() {
        assertThat(status(act(ActKind.SIGNED, "2003-02-28"), act(ActKind.RATIFIED, "2003-05", "PE")))
                .isEqualTo(Status.SIGNED);
    }

    @Test
    void aSecondSuspensionIsNoSecondDateOfTheFirst() {
        Lifecycle lifecycle = new Lifecycle(List.of(
                act(ActKind.ENTERED_INTO_FORCE, "2000"),
                act(ActKind.SUSPENDED, "2005"),
                act(ActKind.RESUMED, "2007"),
                act(ActKind.SUSPENDED, "2010"),
                act(ActKind.RESUMED, "2012")));

        assertThat(lifecycle.statusOn(LocalDate.of(2006, 6, 1))).isEqualTo(Status.SUSPENDED);
        assertThat(lifecycle.statusOn(LocalDate.of(2011, 6, 1))).isEqualTo(Status.SUSPENDED);
        assertThat(lifecycle.statusOn(TODAY)).isEqualTo(Status.IN_FORCE);
        assertThat(lifecycle.clashes()).isEmpty();
    }

    @Test
    void anEndIsFinalSaveThatItMaybeSuperseded() {
        assertThat(status(act(ActKind.EXPIRED, "2001"), act(ActKind.TERMINATED, "2002"), act(ActKind.SIGNED, "2003")))
                .isEqualTo(Status.EXPIRED);
        assertThat(status(act(ActKind.TERMINATED, "2001"), act(ActKind.SUPERSEDED, "2002")))
                .isEqualTo(Status.SUPERSEDED);
    }

    @Test
    void aDenunciationEndsNothing() {
        assertThat(status(act(ActKind.ENTERED_INTO_FORCE, "2001"), act(ActKind.DENOUNCED, "2002", "PE")))
                .isEqualTo(Status.IN_FORCE);
    }

    private static Status status(Act... acts) {
        return new Lifecycle(List.of(acts)).statusOn(TODAY);
    }

    private static Act act(ActKind kind, String date) {
        return act(kind, date, null);
    }

    private static Act act(ActKind kind, String date, @Nullable String party) {
        Party by = party == null ? null : new Party(party);
        return new Act(
                kind, by, FuzzyDate.parse(date).orElseThrow(), null, new Act.Source("Tempo", null, null, null), null);
    }
}
