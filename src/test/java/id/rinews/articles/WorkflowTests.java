package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The way of a story from a reporter's desk to readers, past other eyes. */
@PortalTest
class WorkflowTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    Drafts drafts;

    @Autowired
    Revisions revisions;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff reporter;
    private Staff editor;
    private Staff managing;
    private long id;

    @BeforeEach
    void hireThree() {
        reporter = hire(sql, Role.REPORTER);
        editor = hire(sql, Role.EDITOR);
        managing = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Pelabuhan dibuka", "Kapal tiba."), null, reporter);
    }

    private ArticleStatus work() {
        return drafts.find(id).work();
    }

    private MvcTestResult post(Staff staff, String path, String... fields) {
        var request =
                web.post().uri("/desk/articles/" + id + path).with(as(staff)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(Staff staff, String path) {
        return web.get().uri("/desk/articles/" + id + path).with(as(staff)).exchange();
    }

    private void rewrite(String body, Staff staff) {
        assertThat(desk.save(
                        id, drafts.find(id).version(), Language.ID, Copy.of("Pelabuhan dibuka", body), null, staff))
                .isTrue();
    }

    @Test
    void aReporterSubmitsAnEditorApprovesAndPublishes() {
        assertThat(get(reporter, "/submission")).hasStatusOk().bodyText().contains("Kirim untuk ditinjau");
        assertThat(post(reporter, "/submission")).hasStatus(303);
        assertThat(work()).isEqualTo(ArticleStatus.SUBMITTED);
        assertThat(web.get().uri("/desk").with(as(editor)).exchange())
                .bodyText()
                .contains("Menunggu tinjauan");

        assertThat(post(editor, "/review", "verdict", "approve")).hasStatus(303);
        assertThat(work()).isEqualTo(ArticleStatus.APPROVED);

        assertThat(post(editor, "/publication", "when", "now")).hasStatus(303);
        assertThat(drafts.find(id).isLive()).isTrue();
    }

    @Test
    void aLiveStoryWithoutAHeadlineAtTheDeskGoesByThatWhichReadersSee() {
        desk.publish(id, Publication.first(), managing);
        assertThat(desk.save(
                        id, drafts.find(id).version(), Language.ID, Copy.of("", "Kapal tiba pagi."), null, reporter))
                .isTrue();

        assertThat(web.get().uri("/desk/articles").with(as(editor)))
                .bodyText()
                .contains("Pelabuhan dibuka")
                .doesNotContain("(belum berjudul)");
    }

    @Test
    void changesAreAskedForInWordsThatTheAuthorReads() {
        post(reporter, "/submission");

        assertThat(post(editor, "/review", "verdict", "changes")).hasStatus(422);
        assertThat(post(editor, "/review", "verdict", "changes", "note", "Sumber angka belum disebut."))
                .hasStatus(303);

        assertThat(work()).isEqualTo(ArticleStatus.CHANGES_REQUESTED);
        assertThat(get(reporter, "")).bodyText().contains("Sumber angka belum disebut.", "EDITOR");
        assertThat(post(reporter, "/submission")).hasStatus(303);
        assertThat(get(reporter, "")).bodyText().doesNotContain("Sumber angka belum disebut.");
    }

    @Test
    void aTransitionFromTheWrongStateIsAConflict() {
        assertThat(post(editor, "/review", "verdict", "approve")).hasStatus(409);
        assertThat(post(editor, "/cancellation")).hasStatus(409);
        assertThat(post(editor, "/publication", "when", "now")).hasStatus(409);
        post(reporter, "/submission");
        assertThat(post(reporter, "/submission")).hasStatus(409);
        assertThat(get(reporter, "/submission")).hasStatus(409);
    }

    @Test
    void nobodyReviewsOrPublishesWhatTheyWrote() {
        rewrite("Kapal tiba pagi.", editor);
        reviews.submit(id, editor);

        assertThat(post(editor, "/review", "verdict", "approve")).hasStatus(403);
        assertThat(post(editor, "/publication", "when", "now"))
                .hasStatus(422)
                .bodyText()
                .contains("Orang lain")
                .doesNotContain("Tulis alasan menerbitkan");
        assertThat(post(editor, "/publication", "when", "now", "forceReason", "Mendesak"))
                .hasStatus(403);
        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> reviews.approve(id, "", editor));
    }

    @Test
    void aManagingEditorPublishesFromAnyStateAndItsOwnWorkWithAReason() throws Exception {
        rewrite("Kapal tiba pagi.", managing);

        assertThat(post(managing, "/publication", "when", "now")).hasStatus(422);
        assertThat(post(managing, "/publication", "when", "now", "forceReason", "Kabar darurat"))
                .hasStatus(303);
        assertThat(web.get().uri("/id/berita/pelabuhan-dibuka/riwayat").exchange())
                .bodyText()
                .contains("Kabar darurat", "tanpa tinjauan kedua");
    }

    @Test
    void anApprovalLapsesWithTheTextItWasGivenTo() {
        reviews.submit(id, reporter);
        reviews.approve(id, "", editor);

        rewrite("Kapal tiba.", reporter);
        assertThat(work()).isEqualTo(ArticleStatus.APPROVED);
        rewrite("Kapal tiba malam.", reporter);

        assertThat(work()).isEqualTo(ArticleStatus.DRAFT);
        assertThat(sql.queryForList("select kind from article_step order by id", String.class))
                .endsWith("LAPSED");
    }

    @Test
    void reportersTouchOnlyTheirOwn() {
        long others = desk.create(Language.ID, Copy.of("Milik editor", "Isi."), null, editor);

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> reviews.submit(others, reporter));
        assertThat(web.get()
                        .uri("/desk/articles/" + others + "/submission")
                        .with(as(reporter))
                        .exchange())
                .hasStatus(403);
    }

    @Test
    void aPendingRevisionHasAReviewOfItsOwnAndThePublicPageStandsStill() throws Exception {
        reviews.submit(id, reporter);
        desk.publish(id, Publication.first(), editor);
        byte[] before = page();

        rewrite("Kapal tiba terlambat.", reporter);
        assertThat(page()).isEqualTo(before);
        reviews.submit(id, reporter);
        assertThat(page()).isEqualTo(before);
        assertThat(drafts.find(id).status()).isEqualTo(ArticleStatus.PUBLISHED);
        assertThat(get(editor, "")).bodyText().contains("Perubahan: Menunggu tinjauan");
        reviews.askForChanges(id, "Jam berapa?", editor);
        assertThat(work()).isEqualTo(ArticleStatus.CHANGES_REQUESTED);
        reviews.submit(id, reporter);
        reviews.approve(id, "", editor);
        assertThat(page()).isEqualTo(before);

        assertThat(post(editor, "/publication", "when", "now", "change", "UPDATE", "note", "Kini dengan jamnya."))
                .hasStatus(303);

        assertThat(new String(page(), java.nio.charset.StandardCharsets.UTF_8)).contains("Kapal tiba terlambat.");
        assertThat(work()).isEqualTo(ArticleStatus.DRAFT);
        assertThatExceptionOfType(Conflict.class)
                .as("there is no change")
                .isThrownBy(() -> reviews.submit(id, reporter));
    }

    @Test
    void aLinkThatLeadsNowhereByNowNeedsAttention() {
        long other = desk.create(Language.ID, Copy.of("Dermaga lama", "Isi."), null, reporter);
        desk.publish(other, Publication.first(), managing());
        desk.rewrite(
                id,
                text -> text.withBody("Satu.\n\nDua.\n\nBaca juga: [Dermaga lama](article:%d)".formatted(other)),
                reporter);
        reviews.submit(id, reporter);
        desk.publish(id, Publication.first(), editor);
        assertThat(attention()).doesNotContain("Pelabuhan dibuka");

        desk.withdraw(other, "Salah.", managing());
        assertThat(attention()).contains("Pelabuhan dibuka");
    }

    private String attention() {
        return org.jsoup.Jsoup.parse(new String(
                        web.get()
                                .uri("/desk")
                                .with(as(editor))
                                .exchange()
                                .getResponse()
                                .getContentAsByteArray(),
                        java.nio.charset.StandardCharsets.UTF_8))
                .select(".editor-checks")
                .text();
    }

    private Staff managing() {
        return hire(sql, Role.MANAGING_EDITOR);
    }

    @Test
    void aNewAddressStandsBesideTheOneThatReadersKnow() {
        reviews.submit(id, reporter);
        desk.publish(id, Publication.first(), editor);
        sql.update("update article set wished_slug = 'dermaga-baru', uncut_since = saved_at where id = ?", id);
        reviews.submit(id, reporter);

        assertThat(get(editor, "/publication"))
                .bodyText()
                .contains("</span>pelabuhan</del>", "</span>dermaga</ins>")
                .doesNotContain("dibuat dari judul saat pertama terbit");
        assertThat(get(editor, "")).bodyText().contains("Alamat sekarang: pelabuhan-dibuka");
    }

    @Test
    void aChangeIsGivenUpWithItsReviewAndCanBeTakenBack() throws Exception {
        reviews.submit(id, reporter);
        desk.publish(id, Publication.first(), editor);
        rewrite("Kapal tiba terlambat.", reporter);
        reviews.submit(id, reporter);
        byte[] before = page();
        String live = String.valueOf(drafts.find(id).liveNumber());
        String address = "/revisions/%s/restoration".formatted(live);

        assertThat(get(reporter, "")).bodyText().contains("Buang perubahan ini…", "/desk/articles/" + id + address);
        assertThat(get(reporter, address)).bodyText().contains("Buang perubahan yang belum terbit", "terlambat");
        assertThat(post(reporter, address)).hasStatus(303);

        assertThat(drafts.find(id).isAhead()).isFalse();
        assertThat(work()).as("nothing is left to review").isEqualTo(ArticleStatus.DRAFT);
        assertThat(page()).isEqualTo(before);
        assertThat(get(reporter, "")).bodyText().doesNotContain("Buang perubahan ini…");
        assertThat(bodies()).as("it can be taken back").contains("Kapal tiba terlambat.");
    }

    private byte[] page() throws Exception {
        return web.get()
                .uri("/id/berita/pelabuhan-dibuka")
                .exchange()
                .getResponse()
                .getContentAsByteArray();
    }

    @Test
    void aRevisionIsKeptWhenAnotherHandTakesOverAndAfterTenMinutes() {
        rewrite("Dua.", reporter);
        assertThat(bodies()).as("the same hand, the same minute").isEmpty();

        rewrite("Tiga.", editor);
        assertThat(bodies()).containsExactly("Dua.");

        clock.advance(Duration.ofMinutes(9));
        rewrite("Empat.", editor);
        assertThat(bodies()).containsExactly("Dua.");

        clock.advance(Duration.ofMinutes(1));
        rewrite("Lima.", editor);
        assertThat(bodies()).containsExactly("Empat.", "Dua.");

        reviews.submit(id, editor);
        assertThat(bodies()).containsExactly("Lima.", "Empat.", "Dua.");
        assertThat(revisions.findByArticleOrderByNumberDesc(id))
                .extracting(Revision::cutBy)
                .containsExactly(editor.id(), editor.id(), reporter.id());
    }

    private List<String> bodies() {
        return revisions.findByArticleOrderByNumberDesc(id).stream()
                .map(revision -> revision.manuscript().body())
                .toList();
    }

    @Test
    void aTextOfAnotherLanguageIsNamedWithTheWayToMendIt() {
        desk.rewrite(
                id,
                text -> text.withBody(
                        "El barco que salió del Callao llegó el lunes a Yakarta con la carga de café que los comerciantes"
                                + " de la ciudad pidieron por carta. El dueño no espera en el puerto."),
                reporter);

        assertThat(web.get().uri("/desk/articles/" + id).with(as(reporter)))
                .bodyText()
                .contains("tampaknya berbahasa Spanyol", "href=\"#language\"");
    }

    @Test
    void linksThatReadersWillNotSeeAreNamedBeforePublication() {
        long hidden = desk.create(Language.ID, Copy.of("Belum terbit", "Isi."), null, reporter);
        desk.rewrite(
                id,
                text -> text.withBody(
                        "Kapal [tiba](article:%d).\n\nPerjanjian: [Z](agreement:999999)".formatted(hidden)),
                reporter);

        assertThat(web.get().uri("/desk/articles/" + id).with(as(reporter)))
                .bodyText()
                .contains(
                        "tidak terbit; pembaca tidak melihat tautannya: Belum terbit",
                        "tidak ada dalam daftar publik; pembaca tidak melihatnya: agreement:999999");

        desk.publish(hidden, Publication.first(), managing);
        assertThat(web.get().uri("/desk/articles/" + id).with(as(reporter)))
                .bodyText()
                .doesNotContain("tidak melihat tautannya");
    }

    @Test
    void whoOpensAnApprovedStoryIsToldWhatAChangeDoes() {
        reviews.submit(id, reporter);
        assertThat(web.get().uri("/desk/articles/" + id).with(as(reporter)))
                .bodyText()
                .doesNotContain("persetujuannya gugur");
        assertThat(post(editor, "/review", "verdict", "approve")).hasStatus(303);

        assertThat(web.get().uri("/desk/articles/" + id).with(as(reporter)))
                .bodyText()
                .contains("persetujuannya gugur");
    }
}
