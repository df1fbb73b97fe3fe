package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** What is approved and published is what was seen, and once. */
@PortalTest
class PublicationTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    ReviewDesk reviews;

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
    void handIn() {
        reporter = hire(sql, Role.REPORTER);
        editor = hire(sql, Role.EDITOR);
        managing = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Pelabuhan dibuka", "Kapal tiba."), null, reporter);
        reviews.submit(id, reporter);
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
        return web.get().uri("/desk/articles" + path).with(as(staff)).exchange();
    }

    private String version() {
        return String.valueOf(drafts.find(id).version());
    }

    private void rewrite(String body) {
        desk.save(id, drafts.find(id).version(), Language.ID, Copy.of("Pelabuhan dibuka", body), null, reporter);
    }

    private static List<Integer> eightTimes(Callable<MvcTestResult> act)
            throws InterruptedException, ExecutionException {
        try (var hands = Executors.newFixedThreadPool(8)) {
            List<Callable<MvcTestResult>> acts =
                    IntStream.range(0, 8).mapToObj(_ -> act).toList();
            List<Integer> answers = new ArrayList<>();
            for (Future<MvcTestResult> answer : hands.invokeAll(acts)) {
                answers.add(answer.get().getResponse().getStatus());
            }
            return answers;
        }
    }

    private List<String> history() {
        return sql.query("select kind from public_change order by id", (row, _) -> row.getString(1));
    }

    @Test
    void howeverOftenTheButtonIsPressedTheHistoryHasOneLine() throws InterruptedException, ExecutionException {
        assertThat(eightTimes(() -> post(editor, "/publication", "when", "now")))
                .containsOnlyOnce(303)
                .containsOnly(303, 409);
        assertThat(history()).containsExactly("PUBLISHED");

        rewrite("Kapal tiba pagi.");
        assertThat(eightTimes(() ->
                        post(editor, "/publication", "when", "now", "change", "UPDATE", "note", "Kini dengan jamnya.")))
                .containsOnlyOnce(303)
                .containsOnly(303, 409);
        assertThat(history()).containsExactly("PUBLISHED", "UPDATE");
    }

    @Test
    void nothingIsPublishedByAFormThatDoesNotSayWhen() {
        assertThat(post(editor, "/publication")).hasStatus(422).bodyText().contains("Pilih sekarang atau terjadwal");
        assertThat(history()).isEmpty();
    }

    @Test
    void theDeskRecordTellsOfPublicationsToo() {
        post(editor, "/publication", "when", "now");
        rewrite("Kapal tiba pagi.");
        post(editor, "/publication", "when", "now", "change", "UPDATE", "note", "Kini dengan jamnya.");

        String record = Jsoup.parse(new String(
                        get(editor, "/" + id + "/revisions").getResponse().getContentAsByteArray(),
                        StandardCharsets.UTF_8))
                .select("[aria-labelledby=langkah] li b")
                .eachText()
                .toString();
        assertThat(record).isEqualTo("[Perkembangan, Terbit pertama kali, Dikirim untuk ditinjau]");
    }

    @Test
    void whoeverReviewsOrPublishesAChangeSeesItsWords() {
        post(editor, "/publication", "when", "now");
        assertThat(get(editor, "/" + id + "/publication")).bodyText().doesNotContain("<ins>");
        rewrite("Kapal tiba pagi.");
        reviews.submit(id, reporter);

        for (String page : List.of("/publication", "/review")) {
            assertThat(get(editor, "/" + id + page))
                    .bodyText()
                    .contains("<ins>")
                    .contains("pagi");
        }
    }

    @Test
    void aMomentIsFixedForWhatWasSeen() {
        Draft seen = drafts.find(id);
        rewrite("Kapal tidak tiba.");

        assertThat(post(
                        editor,
                        "/publication",
                        "when",
                        "later",
                        "at",
                        "2026-03-02T09:00",
                        "timeZone",
                        "Asia/Jakarta",
                        "version",
                        String.valueOf(seen.version())))
                .hasStatus(409);
        assertThat(drafts.find(id).status()).isEqualTo(ArticleStatus.SUBMITTED);
    }

    @Test
    void aReviewerApprovesWhatTheyHaveRead() {
        String read = version();
        assertThat(get(editor, "/" + id + "/review"))
                .bodyText()
                .contains("name=\"version\" value=\"%s\"".formatted(read));
        rewrite("Kapal tidak tiba.");

        assertThat(post(editor, "/review", "verdict", "approve", "note", "Rapi.", "version", read))
                .hasStatus(409)
                .bodyText()
                .contains("Naskah disimpan lagi", ">Rapi.</textarea>", "value=\"%s\"".formatted(version()));
        assertThat(drafts.find(id).work()).isEqualTo(ArticleStatus.SUBMITTED);

        assertThat(post(editor, "/review", "verdict", "approve", "version", version()))
                .hasStatus(303);
    }

    /** As a tool drives it that knows no version. */
    @Test
    void aVerdictAndAPublicationWithoutAVersionAreTaken() {
        assertThat(post(editor, "/review", "verdict", "approve")).hasStatus(303);
        assertThat(post(editor, "/publication", "when", "now")).hasStatus(303);
    }

    @Test
    void onlyWhoWroteItIsAskedWhyTheyPublishTheirOwnWork() {
        assertThat(get(editor, "/" + id + "/publication"))
                .hasStatusOk()
                .bodyText()
                .doesNotContain("forceReason");

        desk.save(id, drafts.find(id).version(), Language.ID, Copy.of("Pelabuhan dibuka", "Lain."), null, managing);

        assertThat(get(managing, "/" + id + "/publication")).bodyText().contains("forceReason");
    }

    @Test
    void aListOfOnePageDoesNotCountItsPages() {
        assertThat(get(editor, "")).hasStatusOk().bodyText().doesNotContain("Halaman 1 dari");
    }
}
