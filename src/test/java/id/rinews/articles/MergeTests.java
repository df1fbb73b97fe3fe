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
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Of two who wrote at once, whoever changed a thing is followed, and nothing is decided in silence. */
@PortalTest
class MergeTests {

    private static final Instant EMBARGO = Instant.parse("2026-03-05T02:00:00Z");

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
    void budiOpens() {
        sari = hire(sql, Role.EDITOR);
        budi = hire(sql, Role.ADMIN);
        id = desk.create(Language.ID, Copy.of("Judul", "Satu.\n\nDua.\n\nTiga."), null, budi);
        opened = version();
    }

    private String version() {
        return String.valueOf(drafts.find(id).version());
    }

    private void sariSaves(String headline, String body, @Nullable Instant embargo) {
        assertThat(desk.save(id, drafts.find(id).version(), Language.ID, Copy.of(headline, body), embargo, sari))
                .isTrue();
    }

    private MvcTestResult budiSends(String headline, String body, String version, String... more) {
        var request = web.post()
                .uri("/desk/articles/" + id)
                .with(as(budi))
                .with(csrf())
                .param("language", "id")
                .param("headline", headline)
                .param("body", body)
                .param("pair", "id-pe")
                .param("timeZone", "Asia/Jakarta")
                .param("version", version);
        for (int i = 0; i < more.length; i += 2) {
            request = request.param(more[i], more[i + 1]);
        }
        return request.exchange();
    }

    /** Whose words stand chosen for a place; empty where nobody's. */
    private static String chosen(MvcTestResult page, String place) throws Exception {
        var found = Pattern.compile("name=\"pick\\.%s\" value=\"([a-z]+)\"[^>]*checked".formatted(Pattern.quote(place)))
                .matcher(page.getResponse().getContentAsString());
        return found.find() ? found.group(1) : "";
    }

    @Test
    void anEmbargoOfTheOtherIsSeenAndStays() throws Exception {
        sariSaves("Judul", "Satu.\n\nDua.\n\nTiga.", EMBARGO);

        MvcTestResult conflict = budiSends("Judul Budi", "Satu.\n\nDua.\n\nTiga.", opened);
        assertThat(conflict)
                .hasStatus(409)
                .bodyText()
                .contains("EDITOR menyimpan", "Embargo sampai", "Kamis, 5 Maret 2026 09:00 WIB");
        assertThat(chosen(conflict, "embargo")).isEqualTo("theirs");
        assertThat(chosen(conflict, "headline")).isEqualTo("mine");

        assertThat(budiSends(
                        "Judul Budi",
                        "Satu.\n\nDua.\n\nTiga.",
                        version(),
                        "action",
                        "merge",
                        "pick.embargo",
                        "theirs",
                        "pick.headline",
                        "mine"))
                .hasStatusOk()
                .bodyText()
                .contains("value=\"2026-03-05T09:00\"", ">Judul Budi</textarea>");
    }

    @Test
    void theLanguageIsChosenAsWell() throws Exception {
        assertThat(desk.save(id, drafts.find(id).version(), Language.EN, Copy.of("Headline", "One."), null, sari))
                .isTrue();

        MvcTestResult conflict = budiSends("Judul", "Satu.\n\nDua.\n\nTiga.\n\nEmpat.", opened);

        assertThat(chosen(conflict, "language")).isEqualTo("theirs");
        assertThat(chosen(conflict, "headline")).isEqualTo("theirs");
    }

    @Test
    void whoeverChangedAParagraphIsFollowed() throws Exception {
        sariSaves("Judul", "Satu.\n\nDua dari Sari.\n\nTiga.\n\nEmpat dari Sari.", null);

        MvcTestResult conflict = budiSends("Judul", "Satu dari Budi.\n\nDua.\n\nTiga.", opened);

        assertThat(chosen(conflict, "body.0")).as("Satu").isEqualTo("mine");
        assertThat(chosen(conflict, "body.1")).as("Dua").isEqualTo("theirs");
        assertThat(chosen(conflict, "body.2")).as("Empat").isEqualTo("both");
    }

    /** Sari moved, joined or took out what Budi wrote in. */
    @Test
    void whereBothTouchedAParagraphNothingIsChosen() throws Exception {
        String base = "Satu.\n\nDua.\n\nTiga.\n\nEmpat.";
        for (String[] two : new String[][] {
            {"Satu.\n\nTiga.\n\nEmpat.\n\nDua.", "Satu.\n\nDua, dan lagi.\n\nTiga.\n\nEmpat."},
            {"Satu. Dua.\n\nTiga.\n\nEmpat.", "Satu.\n\nDua, dan lagi.\n\nTiga.\n\nEmpat."},
            {"Satu.\n\nTiga.\n\nEmpat.", "Satu.\n\nTiga.\n\nEmpat.\n\nDua."}
        }) {
            sariSaves("Judul", base, null);
            String from = version();
            sariSaves("Judul", two[0], null);

            MvcTestResult conflict = budiSends("Judul", two[1], from);

            assertThat(conflict).hasStatus(409);
            assertThat(org.jsoup.Jsoup.parse(conflict.getResponse().getContentAsString())
                            .select("fieldset:has(input[name^=pick.body]):not(:has([checked]))"))
                    .as(two[0])
                    .isNotEmpty();
            assertThat(budiSends("Judul", two[1], version(), "from", from, "action", "merge"))
                    .hasStatus(422);
        }
    }

    /** What is indented belongs to an item of a list, and stays so. */
    @Test
    void aMergeKeepsTheIndentationOfLists() throws Exception {
        String list = "Pembuka.\n\n- satu\n\n  - anak satu\n\n1. butir\n\n   lanjutan butir\n\nPenutup.";
        sariSaves("Judul", list, null);
        String from = version();
        sariSaves("Judul", list.replace("Pembuka.", "Pembuka Sari."), null);

        MvcTestResult merged = budiSends(
                "Judul",
                list.replace("Penutup.", "Penutup Budi."),
                version(),
                "from",
                from,
                "action",
                "merge",
                "pick.body.0",
                "theirs",
                "pick.body.1",
                "mine");

        assertThat(merged)
                .hasStatusOk()
                .bodyText()
                .contains(list.replace("Pembuka.", "Pembuka Sari.").replace("Penutup.", "Penutup Budi."));
    }

    @Test
    void whereAParagraphWasMovedNothingIsChosenThatWouldLoseAnother() throws Exception {
        sariSaves("Judul", "Dua.\n\nTiga.\n\nSatu.", null);

        MvcTestResult conflict = budiSends("Judul", "Satu.\n\nDua dari Budi.\n\nTiga.", opened);

        String page = conflict.getResponse().getContentAsString();
        assertThat(page).contains("Ada di tempat lain.");
        assertThat(org.jsoup.Jsoup.parse(page).select("input[name^=pick.body]")).isNotEmpty();
        assertThat(org.jsoup.Jsoup.parse(page).select("input[name^=pick.body][checked]"))
                .isEmpty();
    }

    @Test
    void whereBothChangedAThingNothingIsChosenAndAChoiceIsAsked() throws Exception {
        sariSaves("Judul Sari", "Satu.\n\nDua.\n\nTiga.", null);

        MvcTestResult conflict = budiSends("Judul Budi", "Satu.\n\nDua.\n\nTiga.\n\nEmpat.", opened);
        assertThat(chosen(conflict, "headline")).isEmpty();
        assertThat(chosen(conflict, "body.0")).isEqualTo("both");

        MvcTestResult undecided = budiSends(
                "Judul Budi",
                "Satu.\n\nDua.\n\nTiga.\n\nEmpat.",
                version(),
                "from",
                opened,
                "action",
                "merge",
                "pick.body.0",
                "both");
        assertThat(undecided)
                .hasStatus(422)
                .bodyText()
                .contains("Pilih di setiap tempat", ">Judul Budi</textarea>", "Empat.");
        assertThat(chosen(undecided, "body.0")).isEqualTo("both");
        assertThat(drafts.find(id).text().headline()).isEqualTo("Judul Sari");
    }

    @Test
    void whereNobodyKnowsWhatItWasNothingIsChosen() throws Exception {
        sariSaves("Judul Sari", "Satu.\n\nDua.\n\nTiga.", null);
        sql.update("delete from article_base");

        MvcTestResult conflict = budiSends("Judul", "Satu.\n\nDua.\n\nTiga.", opened);

        assertThat(chosen(conflict, "headline")).isEmpty();
    }

    @Test
    void ofManySavesOnlyTheLastAreKeptAside() {
        for (int i = 0; i < 205; i++) {
            sariSaves("Judul " + i, "Satu.", null);
        }

        assertThat(sql.queryForObject("select count(*) from article_base", Integer.class))
                .isEqualTo(200);
    }
}
