package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Several hands on one story: nobody's words go under. */
@PortalTest
class ConflictTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    private Staff sari;
    private Staff budi;
    private long id;
    private String opened;

    @BeforeEach
    void sariSavesWhileBudiWrites() {
        sari = hire(sql, Role.EDITOR);
        budi = hire(sql, Role.ADMIN);
        id = desk.create(Language.ID, Copy.of("Judul", "Satu.\n\nDua.\n\nTiga."), null, budi);
        opened = version();
        desk.save(
                id,
                Long.parseLong(opened),
                Language.ID,
                Copy.of("Judul Sari", "Satu.\n\nDua dari Sari.\n\nTiga.\n\nEmpat dari Sari."),
                null,
                sari);
    }

    private String version() {
        return String.valueOf(drafts.find(id).version());
    }

    private MvcTestResult send(String version, String... more) {
        var request = web.post()
                .uri("/desk/articles/" + id)
                .with(as(budi))
                .with(csrf())
                .param("language", "id")
                .param("headline", "Judul Budi")
                .param("body", "Satu.\n\nDua dari Budi.\n\nTiga.\n\nLima dari Budi.")
                .param("pair", "id-pe")
                .param("timeZone", "Asia/Jakarta")
                .param("version", version);
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    @Test
    void bothTextsStandSideBySideAndNothingIsOverwritten() {
        assertThat(send(opened))
                .hasStatus(409)
                .bodyText()
                .contains("pick.headline", "pick.body.0", "EDITOR", "Empat dari", "Lima dari", "value=\"merge\"")
                .contains("name=\"version\" value=\"" + version() + "\"");
        assertThat(drafts.find(id).text().headline()).isEqualTo("Judul Sari");
    }

    @Test
    void isChosenFieldByFieldAndParagraphByParagraph() {
        MvcTestResult merged = send(
                version(), "action", "merge", "pick.headline", "theirs", "pick.body.0", "mine", "pick.body.1", "both");

        assertThat(merged)
                .hasStatusOk()
                .bodyText()
                .contains("Gabungannya ada di formulir", ">Judul Sari</textarea>")
                .contains("Satu.\n\nDua dari Budi.\n\nTiga.\n\nEmpat dari Sari.\n\nLima dari Budi.</textarea>");
        assertThat(drafts.find(id).text().body()).as("nothing is saved yet").contains("Dua dari Sari.");
    }

    @Test
    void noOtherButtonOfThatPageWritesOverWhatNobodyChose() {
        assertThat(send(opened)).bodyText().doesNotContain("value=\"save\"", "value=\"submit\"");

        for (String action : List.of("save", "submit", "structure", "")) {
            assertThat(send(version(), "from", opened, "action", action))
                    .hasStatus(422)
                    .bodyText()
                    .contains("Pilih di setiap tempat", ">Judul Budi</textarea>");
        }
        assertThat(drafts.find(id).text().headline()).isEqualTo("Judul Sari");
        assertThat(drafts.find(id).text().body()).contains("Dua dari Sari.", "Empat dari Sari.");
    }

    @Test
    void onesOwnTextIsTakenWholeWhereSomebodyAsksForIt() {
        assertThat(send(version(), "from", opened, "all", "mine"))
                .hasStatusOk()
                .bodyText()
                .contains("Gabungannya ada di formulir", ">Judul Budi</textarea>", "Lima dari Budi.")
                .doesNotContain("Empat dari Sari.");
        assertThat(drafts.find(id).text().headline()).as("nothing is saved yet").isEqualTo("Judul Sari");
    }

    @Test
    void mergingWhileAThirdSavesIsAConflictAgain() {
        String seen = version();
        desk.save(id, Long.parseLong(seen), Language.ID, Copy.of("Judul ketiga", "Satu."), null, sari);

        assertThat(send(seen, "action", "merge", "pick.headline", "mine"))
                .hasStatus(409)
                .bodyText()
                .contains("Judul ketiga");
    }

    @Test
    void oneBlankFormMakesOneStoryHoweverOftenItIsSent() {
        String mark = "0f8fad5b-d9cb-469f-a165-70867728950e";
        Set<String> addresses = new HashSet<>();
        for (int i = 0; i < 3; i++) {
            MvcTestResult sent = web.post()
                    .uri("/desk/articles/new")
                    .with(as(budi))
                    .with(csrf())
                    .param("language", "id")
                    .param("headline", "Sekali saja")
                    .param("once", mark)
                    .exchange();
            assertThat(sent).hasStatus(303);
            addresses.add(String.valueOf(sent.getResponse().getRedirectedUrl()));
        }

        assertThat(addresses).hasSize(1);
        assertThat(sql.queryForList("select id from article where headline = 'Sekali saja'"))
                .hasSize(1);
    }

    /** Each has an account: a change of hands is what makes a revision. */
    @Test
    void ofAHundredWhoSaveAtOnceOneWinsAndEveryAcceptedSaveIsInTheHistory()
            throws InterruptedException, ExecutionException {
        List<Staff> hundred = IntStream.range(0, 100).mapToObj(this::hireNumber).toList();
        int rounds = 0;
        List<Staff> waiting = new ArrayList<>(hundred);
        try (var threads = Executors.newFixedThreadPool(20)) {
            while (!waiting.isEmpty() && rounds < 3) {
                rounds++;
                long version = drafts.find(id).version();
                List<Future<Boolean>> answers = new ArrayList<>();
                for (Staff one : waiting) {
                    answers.add(threads.submit(
                            () -> desk.save(id, version, Language.ID, Copy.of("Judul", one.name()), null, one)));
                }
                List<Staff> losers = new ArrayList<>();
                for (int i = 0; i < waiting.size(); i++) {
                    if (!answers.get(i).get()) {
                        losers.add(waiting.get(i));
                    }
                }
                assertThat(waiting.size() - losers.size())
                        .as("winners of version %d", version)
                        .isOne();
                waiting = losers;
            }
        }
        for (Staff one : waiting) {
            assertThat(desk.save(id, drafts.find(id).version(), Language.ID, Copy.of("Judul", one.name()), null, one))
                    .isTrue();
        }

        Set<String> kept = new HashSet<>(sql.queryForList(
                "select body from revision where article_id = " + id + " union select body from article",
                String.class));
        assertThat(kept).containsAll(hundred.stream().map(Staff::name).toList());
    }

    private Staff hireNumber(int number) {
        long account = 2_000_000L + number;
        sql.update("""
                insert into account (id, display_name, email, password_hash, role, language, time_zone, active, created_at)
                values (?, ?, ?, '-', 'EDITOR', 'ID', 'Asia/Jakarta', true, current_timestamp)""", account, "Penyunting " + number, number + "@example.org");
        return new Staff(account, "Penyunting " + number, Role.EDITOR, Language.ID, ZoneOffset.UTC);
    }
}
