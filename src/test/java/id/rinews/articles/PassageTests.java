package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A correction shows what was wrong and what is right, wherever readers meet it. */
@PortalTest
class PassageTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    ScheduleDesk timetable;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff managing;
    private long id;

    @BeforeEach
    void publishAMistake() {
        managing = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Harga ikan", "Harga <ikan> naik 3 persen di Kendari."), null, null);
        desk.publish(id, Publication.first(), managing);
        desk.rewrite(id, text -> text.withBody("Harga <ikan> naik 30 persen di Kendari."), null);
    }

    private MvcTestResult publish(String... fields) {
        var request = web.post()
                .uri("/desk/articles/" + id + "/publication")
                .with(as(managing))
                .with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static Document read(MvcTestResult answer) {
        return Jsoup.parse(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    private Document form() {
        return read(web.get()
                .uri("/desk/articles/" + id + "/publication")
                .with(as(managing))
                .exchange());
    }

    private Document page(String address) {
        return read(web.get().uri(address).exchange());
    }

    @Test
    void theFormOffersWhatWasChanged() {
        Document form = form();

        assertThat(form.select("[name=was]").text()).isEqualTo("Harga <ikan> naik 3 persen di Kendari.");
        assertThat(form.select("[name=became]").text()).isEqualTo("Harga <ikan> naik 30 persen di Kendari.");
        assertThat(form.select("[name=was]").attr("lang")).isEqualTo("id");
        assertThat(form.select(".note").text()).contains("Ada angka yang berubah");

        desk.rewrite(id, text -> text.withBody("Harga <ikan> naik 3 persen di Kendari!"), null);
        Document spelling = form();
        assertThat(spelling.select(".note").text()).doesNotContain("Ada angka yang berubah");
    }

    @Test
    void readersAreShownNoWordsThatNeverStoodThere() {
        Document refused = read(publish(
                "when",
                "now",
                "change",
                "CORRECTION",
                "note",
                "Salah angka.",
                "was",
                "12 persen",
                "became",
                "21 persen"));

        assertThat(refused.select(".form-error").text())
                .contains("tidak ada dalam berita yang terbit", "tidak ada dalam naskah yang akan terbit");
        assertThat(refused.select("[name=was]").text()).isEqualTo("12 persen");
        assertThat(publish(
                        "when",
                        "now",
                        "change",
                        "CORRECTION",
                        "note",
                        "Salah angka.",
                        "was",
                        "Harga … “3 persen”",
                        "became",
                        "30 PERSEN di Kendari"))
                .hasStatus(303);
    }

    @ParameterizedTest
    @ValueSource(strings = {"ERRATUM", "CORRECTION", "CLARIFICATION"})
    void readersSeeBothWordingsOnTheStoryItsHistoryAndTheLog(String kind) {
        assertThat(publish(
                        "when", "now", "change", kind, "note", "Satu nol hilang.", "was", "3 <persen>", "became", "30"))
                .hasStatus(303);

        for (String address : new String[] {"/id/berita/harga-ikan", "/id/berita/harga-ikan/riwayat", "/id/koreksi"}) {
            Document page = page(address);
            assertThat(page.select(".history-change del").eachText())
                    .as(address)
                    .contains("3 <persen>");
            assertThat(page.select(".history-change ins").eachText())
                    .as(address)
                    .contains("30");
            assertThat(page.select(".history-change dt").eachText()).contains("Semula", "Menjadi");
        }
        assertThat(page("/id/berita/harga-ikan").select(".note .history-change"))
                .isEmpty();
    }

    @Test
    void theLogKeepsNoWordsOfAStoryThatWasTakenBack() {
        publish("when", "now", "change", "ERRATUM", "note", "Satu nol hilang.", "was", "3 <persen>", "became", "30");

        desk.withdraw(id, "Sumber menarik keterangannya.", managing);
        assertThat(page("/id/koreksi").select(".history-change")).isEmpty();
        assertThat(page("/id/koreksi").text()).contains("Satu nol hilang.", "Sumber menarik keterangannya.");
        assertThat(page("/id/berita/harga-ikan/riwayat")
                        .select(".history-change del")
                        .text())
                .as("a withdrawn text stays at its own address")
                .contains("3 <persen>");
        desk.retract(id, "Tidak pernah terjadi.", managing);
        assertThat(page("/id/koreksi").select(".history-change")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MINOR", "UPDATE", "RIGHT_OF_REPLY"})
    void otherKindsQuoteNothing(String kind) {
        assertThat(publish("when", "now", "change", kind, "note", "Catatan.", "was", "3", "became", "30"))
                .hasStatus(303);

        assertThat(page("/id/berita/harga-ikan").select(".history-change")).isEmpty();
        assertThat(page("/id/koreksi").select(".history-change")).isEmpty();
    }

    @Test
    void oneSideIsEnoughAndNeitherIsAsked() {
        assertThat(publish("when", "now", "change", "CORRECTION", "note", "Tambahan.", "was", "", "became", "30"))
                .hasStatus(303);

        assertThat(page("/id/koreksi").select(".history-change dt").eachText()).containsExactly("Ditambahkan");
    }

    @Test
    void twoEqualOrEndlessWordingsAreRefusedAndKept() {
        Document same = read(publish("when", "now", "change", "ERRATUM", "note", "n", "was", "30", "became", " 30"));
        assertThat(same.select("#form-errors").text()).contains("tidak boleh sama");
        assertThat(same.select("[name=was]").text()).isEqualTo("30");

        MvcTestResult longer =
                publish("when", "now", "change", "ERRATUM", "note", "n", "was", "x".repeat(501), "became", "30");
        assertThat(longer).hasStatus(422).bodyText().contains("paling panjang 500 karakter", "x".repeat(501));
        assertThat(page("/id/koreksi").select(".history-list")).isEmpty();
    }

    @Test
    void aScheduledCorrectionKeepsThem() {
        String at = clock.instant().plus(Duration.ofHours(2)).toString().substring(0, 16);
        assertThat(publish(
                        "when",
                        "later",
                        "at",
                        at,
                        "timeZone",
                        "UTC",
                        "change",
                        "ERRATUM",
                        "note",
                        "Satu nol hilang.",
                        "was",
                        "3",
                        "became",
                        "30"))
                .hasStatus(303);
        clock.advance(Duration.ofHours(3));
        timetable.publishDue(10);

        assertThat(page("/id/koreksi").select(".history-change del").text()).isEqualTo("3");
    }
}
