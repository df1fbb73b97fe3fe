package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What a story does not take, whoever sent it keeps; what was decided of it stays decided. */
@PortalTest
class SavingTests {

    private static final Instant DUE = Instant.parse("2026-03-02T02:00:00Z");
    private static final String EMBARGO = "2026-03-01T20:00";

    @Autowired
    ArticleDesk desk;

    @Autowired
    ReviewDesk reviews;

    @Autowired
    ScheduleDesk schedule;

    @Autowired
    Drafts drafts;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    private Staff reporter;
    private Staff editor;
    private Staff managing;
    private long id;

    @BeforeEach
    void write() {
        reporter = hire(sql, Role.REPORTER);
        editor = hire(sql, Role.EDITOR);
        managing = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Kapal berangkat", "Kapal berangkat."), null, reporter);
    }

    private MvcTestResult save(Staff staff, String... more) {
        var request = web.post()
                .uri("/desk/articles/" + id)
                .with(as(staff))
                .with(csrf())
                .param("headline", "Kapal berangkat")
                .param("pair", "id-pe")
                .param("timeZone", "Asia/Jakarta")
                .param("version", String.valueOf(drafts.find(id).version()));
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    private MvcTestResult get(Staff staff, String path) {
        return web.get().uri("/desk/articles/" + id + path).with(as(staff)).exchange();
    }

    private void approve() {
        reviews.submit(id, reporter);
        reviews.approve(id, "", editor);
    }

    @Test
    void anApprovalLapsesWithTheLanguageAndWithTheEmbargo() {
        approve();
        assertThat(save(reporter, "language", "es", "body", "Kapal berangkat.")).hasStatus(303);
        assertThat(drafts.find(id).work()).isEqualTo(ArticleStatus.DRAFT);

        approve();
        assertThat(save(reporter, "language", "es", "body", "Kapal berangkat.", "embargoUntil", EMBARGO))
                .hasStatus(303);
        assertThat(drafts.find(id).work()).isEqualTo(ArticleStatus.DRAFT);

        approve();
        assertThat(save(reporter, "language", "es", "body", "Kapal berangkat.", "embargoUntil", EMBARGO))
                .hasStatus(303);
        assertThat(drafts.find(id).work()).as("nothing was changed").isEqualTo(ArticleStatus.APPROVED);
    }

    /** Of a line break at the very beginning of a field browsers drop one. */
    @Test
    void aTextThatBeginsWithBlankLinesIsShownWithAllOfThem() throws Exception {
        assertThat(save(reporter, "language", "id", "body", "\n\nKapal berangkat."))
                .hasStatus(303);

        String source = get(reporter, "").getResponse().getContentAsString();
        assertThat(source).containsPattern("name=\"body\"[^>]*>\n{3}Kapal berangkat.</textarea>");
    }

    @Test
    void whatIsScheduledKeepsItsLanguageAndItsEmbargo() {
        approve();
        schedule.schedule(id, Publication.first(), DUE, Copy.JAKARTA, editor);

        assertThat(save(reporter, "language", "es", "body", "Tulisan baru."))
                .hasStatus(422)
                .bodyText()
                .contains("Batalkan jadwalnya dahulu", ">Tulisan baru.</textarea>");
        assertThat(save(reporter, "language", "id", "body", "Tulisan baru.", "embargoUntil", EMBARGO))
                .hasStatus(422)
                .bodyText()
                .contains("Batalkan jadwalnya dahulu", ">Tulisan baru.</textarea>");
        assertThat(drafts.find(id).language()).isEqualTo(Language.ID);
        assertThat(drafts.find(id).embargoUntil()).isNull();

        assertThat(save(reporter, "language", "id", "body", "Tulisan baru.")).hasStatus(303);
    }

    @Test
    void whatIsPublicHasNoEmbargoAnyMoreAndNoFieldForIt() {
        approve();
        desk.publish(id, Publication.first(), editor);

        assertThat(get(editor, "")).bodyText().doesNotContain("embargoUntil");
        assertThat(save(editor, "language", "id", "body", "Kapal tiba.", "embargoUntil", "2026-04-01T09:00"))
                .hasStatus(422)
                .bodyText()
                .contains("embargo tidak berlaku lagi", ">Kapal tiba.</textarea>");
        assertThat(save(editor, "language", "id", "body", "Kapal tiba.")).hasStatus(303);
    }

    @Test
    void whatIsSentToAStoryThatWasTakenBackIsShownAgain() {
        approve();
        desk.publish(id, Publication.first(), editor);
        desk.withdraw(id, "Salah.", managing);

        assertThat(save(reporter, "language", "id", "body", "Tulisan yang tidak boleh hilang."))
                .hasStatus(409)
                .bodyText()
                .contains(">Tulisan yang tidak boleh hilang.</textarea>", "action=\"/desk/articles/new\"");
    }

    @Test
    void whatIsSentToSomebodyElsesStoryIsShownAgain() {
        id = desk.create(Language.ID, Copy.of("Milik editor", "Isi."), null, editor);

        assertThat(save(reporter, "language", "id", "body", "Tulisan yang tidak boleh hilang."))
                .hasStatus(403)
                .bodyText()
                .contains(">Tulisan yang tidak boleh hilang.</textarea>", "action=\"/desk/articles/new\"")
                .contains("data-autosave=\"keep\"");
        assertThat(drafts.find(id).text().body()).isEqualTo("Isi.");
    }

    @Test
    void aLanguageThatTheStoryHasAlreadyIsRefusedWithEverythingKept() {
        desk.createSibling(id, Language.ES, Copy.of("Zarpa", "Zarpa."), reporter);

        assertThat(save(reporter, "language", "es", "body", "Tulisan yang tidak boleh hilang."))
                .hasStatus(422)
                .bodyText()
                .contains(">Tulisan yang tidak boleh hilang.</textarea>", "sudah punya edisi", "href=\"#language\"");
        assertThat(drafts.find(id).language()).isEqualTo(Language.ID);
    }

    @Test
    void somebodyElsesStoryIsThereToBeRead() {
        id = desk.create(Language.ID, Copy.of("Milik editor", "Isinya."), null, editor);

        assertThat(get(reporter, ""))
                .hasStatusOk()
                .bodyText()
                .contains("Milik editor", "Isinya.", "/preview\"", "/translation")
                .doesNotContain("<textarea", "data-autosave", "value=\"save\"", "/preview-link");
        assertThat(get(reporter, "/preview-link")).hasStatus(403);
        assertThat(presence(reporter)).hasStatus(403);
        assertThat(presence(editor)).hasStatusOk();
        id = 999_999;
        assertThat(presence(editor)).hasStatus(404);
    }

    @Test
    void whoeverLeavesIsNoticedNoMore() {
        presence(editor);
        assertThat(presence(reporter)).bodyText().doesNotContain("\"words\":\"\"");

        assertThat(presence(editor, "leaving")).hasStatusOk();

        assertThat(presence(reporter)).bodyText().contains("\"words\":\"\"");
    }

    private MvcTestResult presence(Staff staff) {
        return presence(staff, "writing");
    }

    private MvcTestResult presence(Staff staff, String how) {
        return web.post()
                .uri("/desk/articles/" + id + "/presence")
                .with(as(staff))
                .with(csrf())
                .param(how, "true")
                .exchange();
    }

    @Test
    void aSaveByItselfIsToldWhyItWasNotTaken() {
        long version = drafts.find(id).version();
        desk.save(id, version, Language.ID, Copy.of("Judul lain", "Isi lain."), null, editor);
        assertThat(byItself(reporter, version))
                .hasStatus(409)
                .bodyJson()
                .convertTo(AutosaveController.Refusal.class)
                .satisfies(refusal -> {
                    assertThat(refusal.why()).isEqualTo("STALE");
                    assertThat(refusal.version())
                            .isEqualTo(String.valueOf(drafts.find(id).version()));
                    assertThat(refusal.theirs())
                            .isNotNull()
                            .extracting(ArticleForm::body)
                            .isEqualTo("Isi lain.");
                    assertThat(refusal.mine())
                            .isNotNull()
                            .extracting(ArticleForm::body)
                            .isEqualTo("Milik saya.");
                });
        id = desk.create(Language.ID, Copy.of("Milik editor", "Isi."), null, editor);
        assertThat(byItself(reporter, 0))
                .hasStatus(403)
                .bodyJson()
                .extractingPath("$.why")
                .isEqualTo("CLOSED");
    }

    @Test
    void aBlankFormThatIsSentAgainWithOtherWordsLosesNone() {
        String mark = "0f8fad5b-d9cb-469f-a165-70867728950e";
        assertThat(blank(reporter, mark, "Satu.")).hasStatus(303);
        assertThat(blank(reporter, mark, "Satu. Dua.")).hasStatus(303);
        id = sql.query("select article_id from article_birth", (row, _) -> row.getLong(1))
                .getFirst();
        assertThat(drafts.find(id).text().body()).isEqualTo("Satu. Dua.");

        assertThat(blank(reporter, mark, "Satu. Tiga."))
                .as("that form was saved twice already")
                .hasStatus(409)
                .bodyText()
                .contains("Satu. Dua.", ">Satu. Tiga.</textarea>");
    }

    private MvcTestResult blank(Staff staff, String mark, String body) {
        return web.post()
                .uri("/desk/articles/new")
                .with(as(staff))
                .with(csrf())
                .param("language", "id")
                .param("headline", "Kapal")
                .param("timeZone", "Asia/Jakarta")
                .param("body", body)
                .param("once", mark)
                .exchange();
    }

    @Test
    void everySaveThatWasTakenIsListed() throws InterruptedException, ExecutionException {
        int taken = 0;
        try (var hands = Executors.newFixedThreadPool(8)) {
            List<Future<Boolean>> answers = new ArrayList<>();
            for (int i = 0; i < 40; i++) {
                String words = "Kali " + i;
                answers.add(hands.submit(() ->
                        desk.save(id, drafts.find(id).version(), Language.ID, Copy.of(words, "Isi."), null, reporter)));
            }
            for (Future<Boolean> answer : answers) {
                taken += answer.get() ? 1 : 0;
            }
        }

        assertThat(drafts.find(id).version()).isEqualTo(taken);
        String page =
                assertThat(get(reporter, "/revisions")).hasStatusOk().bodyText().actual();
        assertThat(page).contains(taken + 1 + " versi tersimpan");
        for (int version = 0; version <= taken; version++) {
            assertThat(page).containsPattern("Versi tersimpan %d</[ab]> <span>REPORTER".formatted(version));
        }
        assertThat(page)
                .contains("/saves/0\"", "/saves/%d\"".formatted(taken - 1))
                .doesNotContain("/saves/%d\"".formatted(taken));
    }

    /** Also what went under within ten minutes, and became part of no revision. */
    @Test
    void everySaveCanBeReadAgain() {
        String words = "Kalimat yang hilang dari naskah.";
        assertThat(desk.save(id, drafts.find(id).version(), Language.ID, Copy.of("Berlayar", words), null, reporter))
                .isTrue();
        long version = drafts.find(id).version();
        assertThat(desk.save(id, version, Language.ID, Copy.of("Berlayar", "Naskah."), null, reporter))
                .isTrue();

        assertThat(get(reporter, "/saves/" + version))
                .hasStatusOk()
                .bodyText()
                .contains("Versi tersimpan " + version + " dan naskah sekarang", words);
        assertThat(get(reporter, "/saves/" + (version + 1))).hasStatus(404);
    }

    private MvcTestResult byItself(Staff staff, long version) {
        return web.post()
                .uri("/desk/articles/" + id)
                .with(as(staff))
                .with(csrf())
                .param("autosave", "1")
                .param("language", "id")
                .param("headline", "Kapal berangkat")
                .param("body", "Milik saya.")
                .param("version", String.valueOf(version))
                .exchange();
    }
}
