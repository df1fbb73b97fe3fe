package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.content.CreditRole;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a story was before: listed, compared, restored. */
@PortalTest
class RevisionTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    Drafts drafts;

    @Autowired
    RevisionPages pages;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff reporter;
    private Staff editor;
    private long id;

    @BeforeEach
    void writeTwoRevisions() {
        reporter = hire(sql, Role.REPORTER);
        editor = hire(sql, Role.EDITOR);
        id = desk.create(Language.ID, Copy.of("Kunjungan", "Presiden Zeggara tiba.\n\nIa pulang."), null, reporter);
        reviews.submit(id, reporter);
        save(Copy.of("Kunjungan", "Presiden Zegarra tiba.\n\nIa pulang.\n\nSelesai."), editor);
    }

    private void save(Manuscript text, Staff staff) {
        assertThat(desk.save(id, drafts.find(id).version(), Language.ID, text, null, staff))
                .isTrue();
    }

    private MvcTestResult get(String path, Staff staff) {
        return web.get().uri("/desk/articles/" + id + path).with(as(staff)).exchange();
    }

    private MvcTestResult post(String path, Staff staff) {
        return web.post()
                .uri("/desk/articles/" + id + path)
                .with(as(staff))
                .with(csrf())
                .exchange();
    }

    @Test
    void listsWhoAndWhenAndWhatHappenedAtTheDesk() {
        assertThat(get("/revisions", reporter))
                .hasStatusOk()
                .bodyText()
                .contains("Revisi 1", "REPORTER", "Naskah sekarang", "Dikirim untuk ditinjau", "1 Maret 2026")
                .doesNotContain("Yang berubah:");
        reviews.approve(id, "", hire(sql, Role.MANAGING_EDITOR));
        assertThat(get("/revisions", reporter)).bodyText().containsPattern("Yang berubah: *Isi</p>");
    }

    @Test
    void marksByWordWhatWentAndWhatCame() {
        assertThat(get("/revisions/1..now", reporter))
                .hasStatusOk()
                .bodyText()
                .contains("paragraf 1", "<del>", "Zeggara</del>", "Zegarra</ins>", "Selesai.</ins>")
                .contains("1 kolom berubah, 14 tetap.");
    }

    @Test
    void theFormLeadsToTheAddressOfTheTwo() {
        assertThat(get("/revisions?a=1&b=now", reporter))
                .hasStatus(303)
                .hasRedirectedUrl("/desk/articles/" + id + "/revisions/1..now");
        assertThat(get("/revisions/1..7", reporter)).hasStatus(404);
        assertThat(get("/revisions/1..99999999999", reporter)).hasStatus(404);
    }

    @Test
    void coversEveryFieldOfAManuscript() {
        Manuscript before = Copy.of("Judul", "Isi.");
        Manuscript after = new Manuscript(
                "Judul lain",
                "Ringkasan",
                "alamat",
                "Lima",
                LocalDate.of(2025, 8, 11),
                ZoneId.of("America/Lima"),
                "Isi lain.",
                Genre.ANALYSIS,
                List.of(),
                List.of(1L),
                List.of(),
                List.of(7L),
                List.of(new Credit(CreditRole.REPORTER, "Sari")),
                List.of(new EndLink(LinkKind.EXTERNAL, null, "Nota", "https://example.org", "", "", null)));
        sql.update(
                "insert into topic (id, slug, name_id, changed_at, version) values (1, 'ikan', 'Ikan', current_timestamp, 0)");
        sql.update(
                "insert into person (id, slug, name, sort_name, aliases, lookup, changed_at, version) values (1, 'sari', 'Sari', 'sari', '', 'sari', current_timestamp, 0)");

        Map<String, Boolean> changed = pages.compare(before, withPerson(after), Language.ID).stream()
                .collect(java.util.stream.Collectors.toMap(RevisionPages.Field::name, RevisionPages.Field::isChanged));

        assertThat(changed).hasSize(15).doesNotContainValue(false);
        assertThat(Telling.differing(before, withPerson(after))).containsExactlyInAnyOrderElementsOf(changed.keySet());
        assertThat(Telling.differing(before, before)).isEmpty();
        assertThat(Manuscript.class.getRecordComponents())
                .as("place, date and zone are one field, the dateline; a new component needs a field here")
                .hasSize(changed.size() + 2);
    }

    private Manuscript withPerson(Manuscript m) {
        return new Manuscript(
                m.headline(),
                m.standfirst(),
                m.wishedSlug(),
                m.place(),
                m.filedOn(),
                m.timeZone(),
                m.body(),
                m.genre(),
                m.pairs(),
                m.topics(),
                List.of(1L),
                m.agreements(),
                m.credits(),
                m.links(),
                9L,
                Provenance.MACHINE_REVIEWED,
                revision());
    }

    private long revision() {
        return java.util.Objects.requireNonNull(
                sql.queryForList("select id from revision", Long.class).getFirst());
    }

    @Test
    void restoringMakesANewRevisionAndLosesNothing() {
        assertThat(get("/revisions/1/restoration", reporter))
                .hasStatusOk()
                .bodyText()
                .contains("Pulihkan revisi 1");

        assertThat(post("/revisions/1/restoration", reporter)).hasStatus(303);

        assertThat(drafts.find(id).text().body()).startsWith("Presiden Zeggara");
        assertThat(sql.queryForList("select body from revision order by number", String.class))
                .containsExactly(
                        "Presiden Zeggara tiba.\n\nIa pulang.",
                        "Presiden Zegarra tiba.\n\nIa pulang.\n\nSelesai.",
                        "Presiden Zeggara tiba.\n\nIa pulang.");
        assertThat(get("/revisions", reporter)).bodyText().contains("Dipulihkan", "dari revisi 1");
    }

    @Test
    void whatWasWrittenAMomentBeforeIsARevisionToo() {
        Draft draft = drafts.find(id);
        assertThat(desk.save(
                        id,
                        draft.version(),
                        Language.ID,
                        draft.text().withBody("Dua puluh menit kerja."),
                        null,
                        reporter))
                .isTrue();

        assertThat(post("/revisions/1/restoration", reporter)).hasStatus(303);

        assertThat(sql.queryForList("select body from revision", String.class)).contains("Dua puluh menit kerja.");
    }

    @Test
    void aSaveSinceThePageWasOpenedIsNotWrittenOver() {
        long read = drafts.find(id).version();
        assertThat(desk.save(id, read, Language.ID, drafts.find(id).text().withBody("Kalimat Budi."), null, editor))
                .isTrue();

        assertThat(web.post()
                        .uri("/desk/articles/" + id + "/revisions/1/restoration")
                        .param("version", String.valueOf(read))
                        .with(as(reporter))
                        .with(csrf()))
                .hasStatus(409)
                .bodyText()
                .contains("Ada versi tersimpan yang lebih baru", "Kalimat");
        assertThat(drafts.find(id).text().body()).isEqualTo("Kalimat Budi.");
    }

    @Test
    void whatIsNotThereCannotBeRestored() {
        assertThat(post("/revisions/9/restoration", editor)).hasStatus(404);
        long others = desk.create(Language.ID, Copy.of("Milik editor", "Isi."), null, editor);
        reviews.submit(others, editor);
        id = others;
        assertThat(post("/revisions/1/restoration", reporter)).hasStatus(403);
        assertThat(get("/revisions/1/restoration", reporter)).hasStatus(403);
    }
}
