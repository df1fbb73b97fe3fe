package id.rinews.requests;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.articles.ArticleDesk;
import id.rinews.articles.ChangeKind;
import id.rinews.articles.Manuscript;
import id.rinews.articles.Publication;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** How a reader's request is answered, and until when. */
@PortalTest
class AnswerTests {

    private static final AtomicInteger ADDRESSES = new AtomicInteger();

    @Autowired
    ArticleDesk desk;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff editor;
    private Staff managing;
    private long story;

    @BeforeEach
    void publishAStory() {
        editor = hire(sql, Role.EDITOR);
        managing = hire(sql, Role.MANAGING_EDITOR);
        Manuscript text = Manuscript.blank(
                ZoneId.of("Asia/Jakarta"), List.of(CountryPair.of("id-pe").orElseThrow()));
        story = desk.create(Language.ID, headed(text, "Ikan dilarang"), null, null);
        desk.publishAt(story, Publication.first(), null, clock.instant());
    }

    private static Manuscript headed(Manuscript m, String headline) {
        return new Manuscript(
                headline,
                "",
                "",
                "",
                null,
                m.timeZone(),
                "Menteri melarang ikan.",
                m.genre(),
                m.pairs(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private String ask(String kind, String about) {
        assertThat(web.post()
                        .uri("/id/koreksi/permintaan")
                        .with(AnswerTests::fromSomewhereElse)
                        .param("kind", kind)
                        .param("story", about)
                        .param("text", "Bukan menteri, melainkan gubernur.")
                        .param("name", "Rosa")
                        .param("contact", "rosa@example.org"))
                .hasStatus(303);
        Long id = sql.queryForList("select max(id) from reader_request", Long.class)
                .getFirst();
        return "/desk/requests/" + Objects.requireNonNull(id);
    }

    /** The form listens to one address only a few times an hour. */
    private static MockHttpServletRequest fromSomewhereElse(MockHttpServletRequest request) {
        request.setRemoteAddr("10.2.0." + ADDRESSES.incrementAndGet());
        return request;
    }

    private MvcTestResult get(String path, Staff staff) {
        return web.get().uri(path).with(as(staff)).exchange();
    }

    private MvcTestResult post(String path, String field, String value, Staff staff) {
        return web.post()
                .uri(path)
                .param(field, value)
                .with(as(staff))
                .with(csrf())
                .exchange();
    }

    private String correct() {
        clock.advance(Duration.ofMinutes(5));
        desk.publishAt(
                story, new Publication(ChangeKind.CORRECTION, "Gubernur, bukan menteri.", ""), null, clock.instant());
        return String.valueOf(
                sql.queryForList("select id from public_change where kind = 'CORRECTION' order by id desc", Long.class)
                        .getFirst());
    }

    /** Received on 1 March, 10:00 in Jakarta, which is still 28 February in Lima. */
    @Test
    void theDeadlineIsCountedOnEachCountrysOwnCalendar() {
        String request = ask("CORRECTION", "/id/berita/ikan-dilarang");

        assertThat(get(request, editor))
                .hasStatusOk()
                .bodyText()
                .contains("Peru", "Sabtu, 7 Maret 2026", "tinggal 7 hari", "Ley 26775")
                .contains("secepatnya", "Peraturan Dewan Pers");

        clock.set(Instant.parse("2026-03-08T04:59:00Z"));
        assertThat(get("/desk/requests", editor)).bodyText().contains("hari terakhir");
        clock.set(Instant.parse("2026-03-08T05:00:00Z"));
        assertThat(get("/desk/requests", editor)).bodyText().contains("lewat batas");
    }

    /** What counts is when it was published, not when somebody entered it as the answer. */
    @Test
    void anAnsweredRequestSaysWhetherItWasInTime() {
        String kept = ask("CORRECTION", "/id/berita/ikan-dilarang");
        String missed = ask("REPLY", "/id/berita/ikan-dilarang");
        String entry = correct();

        clock.set(Instant.parse("2026-03-09T05:00:00Z"));
        post(kept + "/answer", "change", entry, editor);
        post(missed + "/refusal", "reason", "Dokumen menyebut menteri.", managing);

        assertThat(get(kept, editor)).bodyText().contains("Sabtu, 7 Maret 2026", "dijawab tepat waktu");
        assertThat(get(missed, editor))
                .bodyText()
                .contains("Sabtu, 7 Maret 2026", "dijawab lewat batas")
                .doesNotContain("tinggal");
        assertThat(get("/desk/requests?state=answered", editor))
                .bodyText()
                .contains("dijawab tepat waktu", "dijawab lewat batas", "Ditolak.", "Dijawab dengan terbitan.");
    }

    @Test
    void theTimeForAskingRunsFromThePublicationOfWhatIsMeant() {
        clock.advance(Duration.ofDays(40));
        desk.rewrite(story, text -> text.withBody("Menteri melarang ikan dan udang."), null);
        desk.publishAt(story, new Publication(ChangeKind.UPDATE, "Kini udang juga.", ""), null, clock.instant());
        clock.advance(Duration.ofDays(2));

        assertThat(get(ask("CORRECTION", "/id/berita/ikan-dilarang"), editor))
                .bodyText()
                .doesNotContain("hari terakhir menurut hukum setempat");
    }

    @Test
    void whatTheLogDoesNotTellAnswersNobody() {
        String request = ask("REPLY", "/id/berita/ikan-dilarang");
        desk.rewrite(story, text -> text.withBody("Menteri melarang ikan dan udang."), null);
        desk.publishAt(
                story,
                new Publication(ChangeKind.UPDATE, "Kini udang juga.", ""),
                null,
                clock.instant().plusSeconds(60));

        assertThat(get(request, managing)).bodyText().doesNotContain("Kini udang juga.");
    }

    @Test
    void whereNoRuleIsKnownThatIsSaid() {
        desk.rewrite(
                story, text -> text.withPairs(List.of(CountryPair.of("de-jp").orElseThrow())), null);
        desk.publishAt(story, new Publication(ChangeKind.MINOR, "", ""), null, clock.instant());

        assertThat(get(ask("CORRECTION", "/id/berita/ikan-dilarang"), editor))
                .bodyText()
                .contains("tidak mencatat tenggat hukum");
    }

    @Test
    void aRequestThatCameAfterTheTimeForAskingIsMarked() {
        clock.advance(Duration.ofDays(15));
        assertThat(get(ask("CORRECTION", "/id/berita/ikan-dilarang"), editor))
                .bodyText()
                .doesNotContain("hari terakhir menurut hukum setempat");
        clock.advance(Duration.ofDays(1));
        assertThat(get(ask("CORRECTION", "/id/berita/ikan-dilarang"), editor))
                .bodyText()
                .contains("hari terakhir menurut hukum setempat");
    }

    @Test
    void isAnsweredByWhatWasPublishedSince() {
        String early = correct();
        clock.advance(Duration.ofMinutes(5));
        String request = ask("CORRECTION", "/id/berita/ikan-dilarang");
        assertThat(get(request, editor)).bodyText().contains("belum ada koreksi");
        assertThat(post(request + "/answer", "change", early, editor)).hasStatus(409);
        String entry = correct();

        assertThat(get(request, editor)).bodyText().contains("Gubernur, bukan menteri.");
        assertThat(post(request + "/answer", "change", "", editor)).hasStatus(422);
        assertThat(post(request + "/answer", "change", entry, editor)).hasStatus(303);

        assertThat(get(request, editor))
                .bodyText()
                .contains("EDITOR", "Koreksi</b>")
                .doesNotContain("/refusal");
        assertThat(get("/desk/requests", editor)).bodyText().contains("Tidak ada permintaan yang menunggu");
        assertThat(get("/desk/requests?state=answered", editor)).bodyText().contains("Ikan dilarang");
        assertThat(get(request + "/refusal", editor)).hasStatus(303);
        assertThat(post(request + "/refusal", "reason", "Lagi", editor)).hasStatus(409);
    }

    @Test
    void ofAStoryThatIsNotKnownEveryDeadlineRuns() {
        String request = ask("CORRECTION", "berita ikan kemarin");

        assertThat(get(request, editor))
                .bodyText()
                .contains(
                        "sampai berita atau perjanjiannya ditetapkan",
                        "Peru",
                        "Sabtu, 7 Maret 2026",
                        "Peraturan Dewan Pers");
        assertThat(get("/desk/requests", editor)).bodyText().contains("Sabtu, 7 Maret 2026");
    }

    @Test
    void theStoryIsNamedByTheAddressThatReadersKnow() {
        String request = ask("CORRECTION", "berita ikan kemarin");

        assertThat(post(request + "/story", "story", "https://kabar.example/id/berita/tidak-ada", editor))
                .hasStatus(422);
        assertThat(post(request + "/story", "story", "https://kabar.example/id/berita/ikan-dilarang?x=1", editor))
                .hasStatus(303);

        assertThat(get(request, editor))
                .bodyText()
                .contains("Ikan dilarang</a>")
                .doesNotContain("ditetapkan");
    }

    @Test
    void oneAnsweredRequestIsOne() {
        post(ask("CORRECTION", "/id/berita/ikan-dilarang") + "/refusal", "reason", "Tidak.", editor);
        Staff spanish = new Staff(editor.id(), "Sara", Role.EDITOR, Language.ES, ZoneId.of("America/Lima"));

        assertThat(get("/desk/requests?state=answered", spanish))
                .bodyText()
                .contains("1 solicitud respondida")
                .doesNotContain("1 solicitudes");
    }

    @Test
    void aRefusalIsKeptWithItsReason() {
        String request = ask("CORRECTION", "/id/berita/ikan-dilarang");

        assertThat(get(request + "/refusal", editor))
                .hasStatusOk()
                .bodyText()
                .contains("Tidak ada yang terbit", "Catat penolakan");
        assertThat(post(request + "/refusal", "reason", " ", editor))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#reason\"");
        assertThat(post(request + "/refusal", "reason", "Dokumen menyebut menteri.", editor))
                .hasStatus(303);

        assertThat(get(request, editor)).bodyText().contains("Ditolak.", "Dokumen menyebut menteri.", "EDITOR");
        assertThat(sql.queryForList("select action from audit_entry where action like 'request.%'", String.class))
                .containsExactly("request.refused");
    }

    @Test
    void repliesAreAnsweredByAManagingEditor() {
        String request = ask("REPLY", "/id/berita/ikan-dilarang");

        assertThat(get(request, editor))
                .bodyText()
                .contains("redaktur pelaksana")
                .doesNotContain("/refusal");
        assertThat(get(request + "/refusal", editor)).hasStatus(403);
        assertThat(post(request + "/refusal", "reason", "Tidak.", editor)).hasStatus(403);
        assertThat(post(request + "/refusal", "reason", "Tidak.", managing)).hasStatus(303);
    }

    @Test
    void aStoryThatTheReaderDidNotNameIsNamedByTheDesk() {
        String request = ask("CORRECTION", "berita tentang ikan itu");

        assertThat(get(request, editor))
                .bodyText()
                .contains("berita tentang ikan itu", "untuk semua negara yang punya aturan", "Ley 26775");
        assertThat(post(request + "/story", "story", "article:99999", editor)).hasStatus(422);
        assertThat(post(request + "/story", "story", "http://localhost/desk/articles/" + story, editor))
                .hasStatus(303);

        assertThat(get(request, editor))
                .bodyText()
                .contains("Ikan dilarang", "Ley 26775")
                .doesNotContain("untuk semua negara");
    }

    private long pact(String... states) {
        save("new", "Bebas visa", states);
        return Objects.requireNonNull(sql.queryForObject("select max(id) from agreement", Long.class));
    }

    private void save(String path, String title, String... states) {
        Long version = sql.queryForObject("select coalesce(max(version), 0) from agreement", Long.class);
        assertThat(web.post()
                        .uri("/desk/agreements/" + path)
                        .param("titles[id]", title)
                        .param("parties", states)
                        .param("slug", "bebas-visa")
                        .param("version", String.valueOf(version))
                        .with(as(managing))
                        .with(csrf()))
                .hasStatus(303);
    }

    private void publish(long pact) {
        assertThat(post("/desk/agreements/" + pact + "/publication", "version", "", managing))
                .hasStatus(303);
        clock.advance(Duration.ofMinutes(5));
    }

    private static String choice(MvcTestResult page) {
        return Jsoup.parse(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8))
                .select("input[name=change]")
                .attr("value");
    }

    @Test
    void aRequestAboutAnAgreementIsAnsweredByItsPublicHistory() {
        long pact = pact("CL", "JP");
        publish(pact);
        String request = ask("CORRECTION", "https://kabar.example/en/agreements/bebas-visa");

        assertThat(get(request, editor))
                .bodyText()
                .contains("Koreksi: Bebas visa", "/desk/agreements/" + pact, "tidak mencatat tenggat hukum")
                .contains("halaman perjanjian ini belum berubah")
                .doesNotContain("Ley 26775", "belum dikenali");
        assertThat(get("/desk", editor)).bodyText().contains("Bebas visa");
        assertThat(post(request + "/answer", "change", "1", editor)).hasStatus(409);

        save(String.valueOf(pact), "Pembebasan visa", "CL", "JP");
        publish(pact);
        assertThat(get(request, editor)).bodyText().contains("Diperbarui:", "Judul");
        assertThat(post(request + "/answer", "change", choice(get(request, editor)), editor))
                .hasStatus(303);

        assertThat(get(request, editor))
                .bodyText()
                .contains("EDITOR", "Diperbarui:")
                .doesNotContain("/refusal");
        assertThat(get("/desk/requests", editor)).bodyText().contains("Tidak ada permintaan yang menunggu");
    }

    @Test
    void anAgreementThatTheReaderDidNotNameIsNamedByTheDesk() {
        long pact = pact("ID", "PE");
        String request = ask("CORRECTION", "perjanjian visa itu");
        assertThat(post(request + "/story", "story", "agreement:" + pact, editor))
                .as("a draft")
                .hasStatus(422);
        publish(pact);

        assertThat(post(request + "/story", "story", "http://localhost/desk/agreements/" + pact, editor))
                .hasStatus(303);
        assertThat(get(request, editor)).bodyText().contains("Bebas visa</a>", "Sabtu, 7 Maret 2026");
    }

    @Test
    void aWithdrawalAnswersWhoeverAskedAboutTheAgreement() {
        long pact = pact("ID", "PE");
        publish(pact);
        String request = ask("CORRECTION", "/id/perjanjian/bebas-visa");
        clock.advance(Duration.ofMinutes(5));
        assertThat(post("/desk/agreements/" + pact + "/withdrawal", "reason", "Salah naskah.", managing))
                .hasStatus(303);

        assertThat(get(request, editor)).bodyText().contains("Ditarik.", "Salah naskah.");
        assertThat(post(request + "/answer", "change", choice(get(request, editor)), editor))
                .hasStatus(303);
    }

    @Test
    void theDashboardTellsWhatWaits() {
        ask("CORRECTION", "/id/berita/ikan-dilarang");

        assertThat(get("/desk", editor)).bodyText().contains("1 permintaan pembaca menunggu jawaban");
    }
}
