package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.Citation;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Wording;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What readers are told of an agreement's changes, acts and sources. */
@PortalTest
class AgreementHistoryTests {

    @Autowired
    AgreementDesk desk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    Clock clock;

    Staff editor;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.EDITOR);
    }

    @Test
    void everyPublicationAndWithdrawalLeavesALine() {
        long id = published(new Sheet().at("nota").signed("2025-08-11", "Jakarta"));
        desk.save(id, version(id), more("Diam-diam").done(), editor);
        assertThat(get("/id/perjanjian/nota")).contains("Dimuat dalam daftar.").doesNotContain("Diperbarui:");

        desk.save(id, version(id), more("Nota yang lain").done(), editor);
        desk.publish(id, version(id), editor);
        assertThat(get("/id/perjanjian/nota"))
                .contains("Diperbarui:", "Ditambahkan", "<ins>Mulai berlaku")
                .containsPattern("Judul(?s:.){0,60}Tindakan dan sumbernya");

        desk.withdraw(id, "Salah naskah", editor);
        desk.publish(id, version(id), editor);
        assertThat(get("/en/agreements/nota"))
                .containsSubsequence(
                        "Entered again.", "Withdrawn.", "Salah naskah", "Updated:", "Entered in the register.")
                .doesNotContain("Diam-diam");
    }

    @Test
    void whatStoodThereStandsBesideWhatStandsThereNow() {
        long id = published(new Sheet().titled("Nota satu").at("nota").signed("2025-08-11", "Jakarta"));
        desk.save(
                id,
                version(id),
                new Sheet()
                        .titled("Nota dua")
                        .at("nota")
                        .binding()
                        .signed("2025-08-12", "Jakarta")
                        .done(),
                editor);
        desk.publish(id, version(id), editor);

        var lines = org.jsoup.Jsoup.parse(get("/es/acuerdos/nota")).select(".history-list > li");

        assertThat(lines.select("del").eachText())
                .containsExactly("Nota satu", "Carácter vinculante no indicado", "Suscrito, 11 de agosto de 2025");
        assertThat(lines.select("ins").eachText())
                .containsExactly("Nota dua", "Vinculante", "Diario Oficial", "Suscrito, 12 de agosto de 2025");
        assertThat(lines.select("dt").eachText()).contains("Decía", "Ahora dice");
    }

    @Test
    void aSourceThatIsReplacedAndANoteThatIsAddedAreShown() {
        var date = FuzzyDate.parse("2003-05").orElseThrow();
        Sheet first = new Sheet().at("visa").with(List.of(ratified(date, "Diario Oficial", null)));
        long id = published(first);
        Wording note = new Wording("Hari tidak disebut.", "No consta el día.", null);
        desk.save(
                id,
                version(id),
                new Sheet()
                        .at("visa")
                        .with(List.of(ratified(date, "El Peruano", note)))
                        .done(),
                editor);
        desk.publish(id, version(id), editor);

        var line = org.jsoup.Jsoup.parse(get("/es/acuerdos/visa")).select(".history-list > li:first-child");
        assertThat(line.select("del").eachText()).containsExactly("Diario Oficial");
        assertThat(line.select("ins").eachText()).containsExactly("El Peruano", "No consta el día.");
        assertThat(line.text()).contains("Actualizado: Actos y sus fuentes. Fuentes de los actos Decía");
    }

    @Test
    void anotherAddressOfASourceAndTheDayOfItsCheckAreShown() {
        var date = FuzzyDate.parse("2003-05").orElseThrow();
        var before = new Act.Source("Diario Oficial", "https://example.org/a", null, "es");
        var after = new Act.Source("Diario Oficial", "https://example.org/b", LocalDate.of(2026, 3, 1), "es");
        long id = published(new Sheet().at("visa").with(List.of(ratified(date, before, null))));
        desk.save(
                id,
                version(id),
                new Sheet()
                        .at("visa")
                        .with(List.of(ratified(date, after, null)))
                        .done(),
                editor);
        desk.publish(id, version(id), editor);

        var line = org.jsoup.Jsoup.parse(get("/id/perjanjian/visa")).select(".history-list > li:first-child");
        assertThat(line.select("del").eachText()).containsExactly("Diario Oficial · https://example.org/a");
        assertThat(line.select("ins").eachText())
                .containsExactly("Diario Oficial · https://example.org/b · 1 Maret 2026");
    }

    private static Act ratified(FuzzyDate date, Act.Source source, @org.jspecify.annotations.Nullable Wording note) {
        return new Act(ActKind.RATIFIED, new Party("PE"), date, null, source, note);
    }

    private static Act ratified(FuzzyDate date, String source, @org.jspecify.annotations.Nullable Wording note) {
        return ratified(date, new Act.Source(source, null, null, "es"), note);
    }

    @Test
    void aFileThatIsAddedIsNamed() {
        long id = published(new Sheet().at("nota").signed("2025-08-11", "Jakarta"));
        sql.update(
                "insert into document (hash, name, bytes, kept_at) values (?, 'naskah.pdf', 1, current_timestamp)",
                "a".repeat(64));
        var paper = new Particulars.Paper("a".repeat(64), "Naskah", "id", null, null);
        desk.save(
                id,
                version(id),
                new Sheet()
                        .at("nota")
                        .signed("2025-08-11", "Jakarta")
                        .holding(paper)
                        .done(),
                editor);
        desk.publish(id, version(id), editor);

        assertThat(get("/id/perjanjian/nota")).containsPattern("Diperbarui:(?s:.){0,40}Berkas naskah");
    }

    private static Sheet more(String title) {
        return new Sheet()
                .titled(title)
                .at("nota")
                .signed("2025-08-11", "Jakarta")
                .act(ActKind.ENTERED_INTO_FORCE, null, "2026-01-01", null);
    }

    @Test
    void notesAreToldInTheReadersLanguageAndSourcesInTheirOwn() {
        var source = new Act.Source("Diario Oficial", null, null, "es");
        var note = new Wording("Hari tidak disebut.", "No consta el día.", null);
        var date = FuzzyDate.parse("2003-05").orElseThrow();
        published(new Sheet()
                .at("visa")
                .with(List.of(new Act(ActKind.RATIFIED, new Party("PE"), date, null, source, note))));

        assertThat(get("/id/perjanjian/visa"))
                .contains("Hari tidak disebut.", "lang=\"es\">Diario Oficial", "line-item line-two");
        assertThat(get("/es/acuerdos/visa")).contains("No consta el día.", "<span>Diario Oficial");
        assertThat(get("/en/agreements/visa")).contains("lang=\"id\">Hari tidak disebut.");
    }

    @Test
    void aNoteFromBeforeNotesHadALanguageIsIndonesian() {
        String now = ParticularsText.write(
                new Sheet().signed("2025-08-11", "Jakarta").done());
        String before = now.replace("\"note\":null", "\"note\":\"Catatan lama\"");

        assertThat(ParticularsText.read(before).acts().getFirst().note())
                .isEqualTo(new Wording("Catatan lama", null, null));
    }

    @Test
    void aSourceOfBindingForceFromBeforeItHadALanguageSaysNoneOfIt() {
        String now = ParticularsText.write(new Sheet().binding().done());
        String before = now.replaceFirst("\"bindingnessSource\":\\{[^}]*}", "\"bindingnessSource\":\"Diario Oficial\"");

        assertThat(ParticularsText.read(now).bindingnessSource()).isEqualTo(new Citation("Diario Oficial", "es"));
        assertThat(ParticularsText.read(before).bindingnessSource()).isEqualTo(new Citation("Diario Oficial", null));
    }

    private long version(long id) {
        Long version = sql.queryForObject("select version from agreement where id = ?", Long.class, id);
        return version == null ? -1 : version;
    }

    private long published(Sheet sheet) {
        long id = desk.create(sheet.done(), editor);
        desk.publish(id, editor, clock.instant());
        return id;
    }

    private String get(String path) {
        var answer = web.get().uri(path).exchange();
        assertThat(answer).hasStatusOk();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
