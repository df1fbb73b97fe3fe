package id.rinews.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.people.PersonEntry.Held;
import id.rinews.shared.Choice;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.Forbidden;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Wording;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

@PortalTest
class PeopleTests {

    static final LocalDate STORY = LocalDate.parse("2025-08-11");
    static final LocalDate TODAY = LocalDate.parse("2026-03-01");
    static final Wording PRESIDENT = new Wording("Presiden Peru", "Presidenta del Perú", "President of Peru");

    @Autowired
    PeopleDesk desk;

    @Autowired
    People people;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    EntityManagerFactory factory;

    @Test
    void anOldStoryShowsTheOfficeOfItsDayAndThatItHasEnded() {
        long boluarte = desk.record(boluarte(), "starter");

        var then = people.asOf(List.of(boluarte), STORY, TODAY, Language.ES).getFirst();

        assertThat(then.name()).isEqualTo("Dina Boluarte");
        assertThat(then.office())
                .isEqualTo(new PersonThen.OfficeThen(
                        "Presidenta del Perú",
                        Language.ES,
                        new CountryCode("PE"),
                        true,
                        FuzzyDate.of(LocalDate.parse("2025-10-10"))));
    }

    @Test
    void aStoryAfterTheLastOfficeNamesItWithItsEnd() {
        long boluarte = desk.record(boluarte(), "starter");
        LocalDate later = LocalDate.parse("2025-10-11");

        var then = people.asOf(List.of(boluarte), later, TODAY, Language.ES).getFirst();

        assertThat(then.offices()).isEmpty();
        assertThat(then.former())
                .isEqualTo(new PersonThen.OfficeThen(
                        "Presidenta del Perú",
                        Language.ES,
                        new CountryCode("PE"),
                        true,
                        FuzzyDate.of(LocalDate.parse("2025-10-10"))));
        assertThat(people.asOf(List.of(boluarte), later.minusDays(1), TODAY, Language.ES)
                        .getFirst()
                        .former())
                .isNull();
    }

    @Test
    void whatIsHeldTodayStandsBeforeWhatIsOverAndWhatIsToCome() {
        long id = desk.record(
                new PersonEntry(
                        null,
                        "Ana Luna",
                        List.of(),
                        List.of(
                                held("Presiden terpilih", "2027-07-28", null),
                                held("Menteri", "2020", "2021"),
                                held("Duta besar", null, null),
                                held("Senator", "2001", "2027-01-01"))),
                "starter");

        var now = people.now(List.of(id), TODAY, Language.ID).getFirst();

        assertThat(now.offices())
                .extracting(PersonNow.OfficeHeld::title)
                .containsExactly("Senator", "Duta besar", "Menteri", "Presiden terpilih");
        assertThat(now.offices()).extracting(PersonNow.OfficeHeld::isHeld).containsExactly(true, true, false, false);
        assertThat(now.isInOffice()).isTrue();
    }

    private static PersonEntry.Held held(String title, @Nullable String from, @Nullable String to) {
        return new PersonEntry.Held(
                new Wording(title, null, null),
                new CountryCode("PE"),
                from == null ? null : FuzzyDate.parse(from).orElseThrow(),
                to == null ? null : FuzzyDate.parse(to).orElseThrow(),
                new Citation("Andina", "es"));
    }

    @Test
    void otherSpellingsAreNamesToo() {
        desk.record(
                new PersonEntry(null, "Ana_Luna", List.of("A. Luna", "Anita"), List.of(held("Menteri", null, null))),
                "starter");
        desk.record(new PersonEntry(null, "Anita Rojas", List.of(), List.of()), "starter");

        assertThat(people.named(List.of(
                                new Signature("A. Luna", "", new CountryCode("PE")),
                                new Signature("Anita", "", new CountryCode("ID")),
                                new Signature("AnaXLuna", "", null)))
                        .values())
                .containsExactly("Ana_Luna");
        assertThat(people.named(List.of(new Signature("Anita", "", new CountryCode("ID")))))
                .as("for a country that is not theirs")
                .isEmpty();
        assertThat(people.named(java.util.stream.IntStream.range(0, 150)
                        .mapToObj(i -> new Signature(i == 149 ? "Anita" : "Orang " + i, "", null))
                        .toList()))
                .containsValue("Ana_Luna");
    }

    @Test
    void askingForManyCostsOneStatement() {
        List<Long> ids = List.of(
                desk.record(boluarte(), "starter"),
                desk.record(person("José Jerí", held(PRESIDENT, "2025-10-10", "2026-02-17")), "starter"),
                desk.record(person("Sugiono"), "starter"));

        assertThat(people.asOf(ids.reversed(), STORY, TODAY, Language.ID))
                .extracting(PersonThen::name)
                .containsExactly("Sugiono", "José Jerí", "Dina Boluarte");
        assertThat(Statements.of(factory, () -> people.asOf(ids, STORY, TODAY, Language.ID)))
                .isEqualTo(1);
        assertThat(people.asOf(List.of(), STORY, TODAY, Language.ID)).isEmpty();
    }

    @Test
    void whoeverIsUnknownIsLeftOut() {
        long sugiono = desk.record(person("Sugiono"), "starter");

        assertThat(people.ids(List.of("sugiono", "tiada"))).containsOnly(java.util.Map.entry("sugiono", sugiono));
        assertThat(people.asOf(List.of(-1L), STORY, TODAY, Language.ID)).isEmpty();
        assertThat(people.options()).containsExactly(new Choice("sugiono", "Sugiono"));
    }

    @Test
    void starterContentIsTakenOnce() {
        long first = desk.record(boluarte(), "starter");

        assertThat(desk.record(boluarte(), "starter")).isEqualTo(first);
        assertThat(sql.queryForObject("select count(*) from audit_entry where action = 'person.created'", int.class))
                .isEqualTo(1);
    }

    @Test
    void anOfficeThatTwoPeopleHeldStandsOnce() {
        desk.record(boluarte(), "starter");
        desk.record(person("José Jerí", held(PRESIDENT, "2025-10-10", null)), "starter");

        assertThat(sql.queryForObject("select count(*) from office", int.class)).isEqualTo(1);
    }

    @Test
    void aStaleVersionChangesNothing() {
        long id = desk.create(boluarte(), staff(Role.EDITOR));

        assertThat(desk.edit(id, 0, person("Dina Boluarte"), staff(Role.EDITOR)))
                .isTrue();
        assertThat(desk.edit(id, 0, person("Somebody Else"), staff(Role.EDITOR)))
                .isFalse();
        assertThat(people.options()).extracting(Choice::label).containsExactly("Dina Boluarte");
    }

    @Test
    void aChangeOfOfficesAloneRaisesTheVersion() {
        long id = desk.create(person("Sugiono"), staff(Role.EDITOR));

        desk.edit(id, 0, person("Sugiono", held(PRESIDENT, null, null)), staff(Role.EDITOR));

        assertThat(desk.edit(id, 0, person("Sugiono"), staff(Role.EDITOR))).isFalse();
    }

    @Test
    void reportersDoNotWrite() {
        assertThatThrownBy(() -> desk.create(boluarte(), staff(Role.REPORTER))).isInstanceOf(Forbidden.class);
    }

    static PersonEntry boluarte() {
        return new PersonEntry(
                null,
                "Dina Boluarte",
                List.of("Dina Ercilia Boluarte Zegarra"),
                List.of(held(PRESIDENT, "2022-12-07", "2025-10-10")));
    }

    static PersonEntry person(String name, Held... offices) {
        return new PersonEntry(null, name, List.of(), List.of(offices));
    }

    static Held held(Wording title, @Nullable String from, @Nullable String to) {
        return new Held(title, new CountryCode("PE"), date(from), date(to), new Citation("La República", null));
    }

    Staff staff(Role role) {
        return Newsroom.hire(sql, role);
    }

    static @Nullable FuzzyDate date(@Nullable String text) {
        return text == null ? null : FuzzyDate.parse(text).orElseThrow();
    }
}
