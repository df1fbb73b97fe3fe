package id.rinews.people;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.people.PersonThen.OfficeThen;
import id.rinews.shared.Citation;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonThenTests {

    static final Office PRESIDENT = new Office(new Wording("Presiden", null, null), null);
    static final Office MINISTER = new Office(new Wording("Menteri", null, null), null);
    static final Citation SOURCE = new Citation("Tempo", null);

    @ParameterizedTest
    @CsvSource({
        "2022-12-07, 2025-10-10, 2022-12-06, false",
        "2022-12-07, 2025-10-10, 2022-12-07, true",
        "2022-12-07, 2025-10-10, 2025-10-10, true",
        "2022-12-07, 2025-10-10, 2025-10-11, false",
        "2022,       2025-10,    2022-01-01, true",
        "2022,       2025-10,    2025-10-31, true",
        "2022,       2025-10,    2025-11-01, false",
        ",           2025,       1850-01-01, true",
        ",           2025,       2026-01-01, false",
        "2022-12,    ,           2999-12-31, true",
        "2022-12,    ,           2022-11-30, false",
        ",           ,           2025-08-11, true",
    })
    void bothEndsBelongToTheOffice(@Nullable String from, @Nullable String to, LocalDate story, boolean held) {
        assertThat(then(story, "2026-03-01", term(PRESIDENT, from, to))).hasSize(held ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "2025-10-10, 2025-10-10, false",
        "2025-10-10, 2025-10-11, true",
        "2025-10,    2025-10-31, false",
        "2025-10,    2025-11-01, true",
        "2025,       2025-12-31, false",
        "2025,       2026-01-01, true",
    })
    void anOfficeHasEndedFromTheDayAfterItsLast(String to, String today, boolean ended) {
        var office = then("2025-08-11", today, term(PRESIDENT, "2022", to)).getFirst();

        assertThat(office.ended()).isEqualTo(ended);
        assertThat(office.endedOn()).isEqualTo(ended ? date(to) : null);
    }

    @Test
    void ofSeveralOfficesTheOneThatBeganLastComesFirst() {
        var offices = then(
                "2025-08-11",
                "2026-03-01",
                term(MINISTER, null, null),
                term(PRESIDENT, "2022", null),
                term(MINISTER, "2024", null));

        assertThat(offices).extracting(OfficeThen::title).containsExactly("Menteri", "Presiden", "Menteri");
    }

    @Test
    void termsThatFollowWithoutAGapAreOne() {
        var reelected = new Appointment[] {
            term(PRESIDENT, "2014-10-20", "2019-10-19"), term(PRESIDENT, "2019-10-20", "2024-10-20")
        };

        assertThat(then("2016-01-01", "2020-01-01", reelected).getFirst().ended())
                .isFalse();
        assertThat(then("2016-01-01", "2025-01-01", reelected).getFirst().endedOn())
                .isEqualTo(date("2024-10-20"));
    }

    @Test
    void whoeverCameBackIsNoFormerHolder() {
        var again = new Appointment[] {term(PRESIDENT, "2014", "2018"), term(PRESIDENT, "2022", null)};

        assertThat(then("2016-01-01", "2020-01-01", again).getFirst().ended()).isTrue();
        assertThat(then("2016-01-01", "2023-01-01", again).getFirst().ended()).isFalse();
    }

    @Test
    void whatIsShownHeldOnTheDayAndEndsNeverBeforeIt() {
        var random = new Random(7);
        for (int run = 0; run < 20_000; run++) {
            var terms = random.ints(1 + random.nextInt(4), 0, 2)
                    .mapToObj(o -> someTerm(random, o == 0 ? PRESIDENT : MINISTER))
                    .toArray(Appointment[]::new);
            LocalDate story = someDay(random);
            LocalDate today = story.plusDays(random.nextInt(2_000));

            var offices = then(story, today, terms);

            assertThat(offices).hasSize((int)
                    Arrays.stream(terms).filter(term -> holds(term, story)).count());
            assertThat(offices).allSatisfy(office -> {
                boolean holdsToday =
                        Arrays.stream(terms).anyMatch(term -> told(term).equals(office.title()) && holds(term, today));
                assertThat(office.ended()).isEqualTo(office.endedOn() != null);
                assertThat(office.ended() && holdsToday).isFalse();
                if (office.endedOn() != null) {
                    assertThat(office.endedOn().lastDay())
                            .isAfterOrEqualTo(story)
                            .isBefore(today);
                }
            });
        }
    }

    static boolean holds(Appointment term, LocalDate day) {
        FuzzyDate from = term.from();
        FuzzyDate to = term.to();
        return (from == null || !day.isBefore(from.firstDay())) && (to == null || !day.isAfter(to.lastDay()));
    }

    static String told(Appointment term) {
        return term.office().title().told(Language.ID).text();
    }

    static Appointment someTerm(Random random, Office office) {
        LocalDate start = someDay(random);
        FuzzyDate from = random.nextInt(4) == 0 ? null : some(random, start);
        FuzzyDate to = random.nextInt(4) == 0 ? null : some(random, start.plusDays(random.nextInt(1_500)));
        return new Appointment(office, from, to, SOURCE);
    }

    static FuzzyDate some(Random random, LocalDate day) {
        var precisions = FuzzyDate.Precision.values();
        return new FuzzyDate(day, precisions[random.nextInt(precisions.length)]);
    }

    static LocalDate someDay(Random random) {
        return LocalDate.of(2015, 1, 1).plusDays(random.nextInt(4_000));
    }

    static Appointment term(Office office, @Nullable String from, @Nullable String to) {
        return new Appointment(office, date(from), date(to), SOURCE);
    }

    static @Nullable FuzzyDate date(@Nullable String text) {
        return text == null ? null : FuzzyDate.parse(text).orElseThrow();
    }

    static List<OfficeThen> then(String story, String today, Appointment... terms) {
        return then(LocalDate.parse(story), LocalDate.parse(today), terms);
    }

    static List<OfficeThen> then(LocalDate story, String today, Appointment... terms) {
        return then(story, LocalDate.parse(today), terms);
    }

    static List<OfficeThen> then(LocalDate story, LocalDate today, Appointment... terms) {
        var person = new Person(new PersonEntry(null, "Dina", List.of(), List.of()), List.of(terms), Instant.EPOCH);
        return person.appointmentsOn(story).stream()
                .map(held -> OfficeThen.of(person, held, today, Language.ID))
                .toList();
    }
}
