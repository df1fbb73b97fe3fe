package id.rinews.articles;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Statements;
import id.rinews.testing.TestClock;
import jakarta.persistence.EntityManagerFactory;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class StoryDeskTests {

    /** Wire copy with the habits of the real thing: single line breaks, a space before the colon, curly quotes, tails. */
    private static final String WIRE = """
            RI News Portal. Jakarta, 11 Agustus 2025 — Dua negara menyepakati jalur pelayaran baru pada hari Senin.
            Menteri menyebut jalur itu “penting bagi kedua samudra”.
            Kapal pertama berangkat bulan depan.
            Baca juga : Pelabuhan Callao menyambut kapal pertama
            Jalur itu menghubungkan dua benua.
            Pewarta : Sari Wulandari""";

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    @Autowired
    EntityManagerFactory entities;

    private Staff admin;

    @BeforeEach
    void hireAnEditor() {
        admin = hire(sql, Role.ADMIN);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri(path).with(as(admin)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private String at(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getRedirectedUrl());
    }

    private String text(String path) throws Exception {
        return web.get().uri(path).exchange().getResponse().getContentAsString();
    }

    private String story(String headline, String body, String... more) {
        String[] fields = {
            "language",
            "id",
            "headline",
            headline,
            "body",
            body,
            "pair",
            "id-pe",
            "timeZone",
            "Asia/Jakarta",
            "genre",
            "NEWS",
            "action",
            "save"
        };
        String[] all = java.util.stream.Stream.concat(java.util.Arrays.stream(fields), java.util.Arrays.stream(more))
                .toArray(String[]::new);
        MvcTestResult saved = post("/desk/articles/new", all);
        assertThat(saved).hasStatus(303);
        return at(saved);
    }

    private String published(String headline, String body) {
        String address = story(headline, body);
        assertThat(post(address + "/publication", "when", "now")).hasStatus(303);
        return address;
    }

    @Test
    void boxesInAnotherOrderAreNoChange() {
        sql.update("insert into topic (id, slug, name_id, changed_at, version) values"
                + " (1, 'ikan', 'Ikan', current_timestamp, 0), (2, 'beras', 'Beras', current_timestamp, 0)");
        String address = story("Ikan dan beras", "Isi.", "topics", "ikan", "topics", "beras");
        String[] again = {
            "language",
            "id",
            "headline",
            "Ikan dan beras",
            "body",
            "Isi.",
            "pair",
            "id-pe",
            "timeZone",
            "Asia/Jakarta",
            "genre",
            "NEWS",
            "topics",
            "beras",
            "topics",
            "ikan",
            "version",
            version(),
            "action",
            "save"
        };

        assertThat(post(address, again)).hasStatus(303);

        assertThat(sql.queryForList("select topics from article", String.class)).containsExactly("1 2");
    }

    @Test
    void turnsWireCopyIntoAPageWithNothingTypedButAHeadline() throws Exception {
        published("Pelabuhan Callao menyambut kapal pertama", "Kapal tiba.");
        String address = story("Jalur pelayaran baru disepakati", WIRE);

        MvcTestResult offered = web.get().uri(address).with(as(admin)).exchange();
        assertThat(offered).bodyText().contains("Naskah kantor berita dikenali", "Jakarta", "Sari Wulandari");
        assertThat(post(
                        address,
                        "language",
                        "id",
                        "headline",
                        "Jalur pelayaran baru disepakati",
                        "body",
                        WIRE,
                        "pair",
                        "id-pe",
                        "timeZone",
                        "Asia/Jakarta",
                        "genre",
                        "NEWS",
                        "version",
                        version(),
                        "action",
                        "structure"))
                .hasStatus(303);
        assertThat(post(address + "/publication", "when", "now")).hasStatus(303);

        assertThat(text("/id/berita/jalur-pelayaran-baru-disepakati"))
                .contains(
                        "<b>Jakarta, 11 Agustus 2025 — </b>Dua negara menyepakati",
                        "<aside class=\"prose-also\"",
                        "href=\"/id/berita/pelabuhan-callao-menyambut-kapal-pertama\"",
                        "Pewarta",
                        "Sari Wulandari",
                        "“penting bagi kedua samudra”")
                .doesNotContain("RI News Portal. Jakarta", "Pewarta :", "Baca juga :", "<script>", "<script src", "??");
    }

    @Test
    void takesOffersOneByOneAndNoneWhereNoneIsTicked() throws Exception {
        String callao = story("Callao menyambut", "Kapal tiba.");
        story("Chancay dibuka", "Kapal tiba.");
        String text = "Satu.\n\nBaca juga : Callao menyambut\n\nBaca juga : Chancay dibuka\n\nEditor: Citra";
        String address = story("Jalur baru", text);

        assertThat(text(address, admin)).contains("value=\"LINK:3\"", "value=\"LINK:5\"", "value=\"CREDITS:7\"");
        structure(address, "Jalur baru", text, "");
        assertThat(body(address)).isEqualTo(text);
        structure(address, "Jalur baru", text, "", "READ_ALSO:5", "LINK:3");
        assertThat(body(address))
                .isEqualTo(text.replace("Baca juga : Chancay", "Baca juga: Chancay")
                        .replace(
                                "Baca juga : Callao menyambut",
                                "Baca juga: [Callao menyambut](article:%s)"
                                        .formatted(callao.substring(callao.lastIndexOf('/') + 1))));
        structure(address, "Jalur baru", body(address), "CREDITS", "LINK");
        assertThat(body(address))
                .contains("Baca juga: [Chancay dibuka](article:")
                .doesNotContain("Editor");
    }

    @Test
    void remembersWhichOffersWereLeft() throws Exception {
        String text = "Satu kalimat.\n\nBaca juga : Kopi\n\nPewarta: Ana Putri\n\nEditor: Citra Dewi";
        String address = story("Jalur baru", text);
        String[] shown = offered(text(address, admin));
        assertThat(shown).hasSize(3);

        act(address, "leave", "Jalur baru", text, new String[] {"", "CREDITS:5"}, shown);
        assertThat(body(address)).isEqualTo(text);
        assertThat(text(address, admin))
                .contains("Tawaran yang dibiarkan (3)", "value=\"CREDITS:5\"")
                .doesNotContain("Naskah kantor berita dikenali");

        String changed = text.replace("Citra", "Dwi");
        act(address, "save", "Jalur baru", changed, new String[] {""}, shown);
        assertThat(text(address, admin)).contains("Naskah kantor berita dikenali", "Tawaran yang dibiarkan (2)");

        act(address, "structure", "Jalur baru", changed, new String[] {"", "CREDITS:5"}, offered(text(address, admin)));
        assertThat(body(address)).doesNotContain("Pewarta").contains("Editor: Dwi");
        assertThat(text(address, admin))
                .contains("Tawaran yang dibiarkan (2)")
                .doesNotContain("Naskah kantor berita dikenali", "Pewarta: Ana");
    }

    @Test
    void findsAnOfferedLineWhereItHasMovedTo() throws Exception {
        String text = "Satu kalimat.\n\nBaca juga : Kopi\n\nBaca juga : Teh";
        String address = story("Jalur baru", text);
        String[] shown = offered(text(address, admin));
        String moved = "Kalimat baru.\n\n" + text;

        act(address, "structure", "Jalur baru", moved, new String[] {"", "READ_ALSO:3"}, shown);

        assertThat(body(address)).isEqualTo(moved.replace("juga : Kopi", "juga: Kopi"));
    }

    @Test
    void saysWhatADatelineBecomesAndCreditsAnAgencyOnce() throws Exception {
        String text = "LIMA, 3 ene (AFP) - Dua kota membuka jalur kopi.\n\n© Agence France-Presse";
        String address = story("Jalur kopi", text);

        assertThat(text(address, admin)).contains("LIMA, 3 ene (AFP) → Lima, 3 Januari ", "terdekat dengan hari");
        act(address, "structure", "Jalur kopi", text, null, new String[0]);

        assertThat(row(address, "place || ' ' || time_zone")).isEqualTo("Lima America/Lima");
        assertThat(row(address, "credits")).contains("AFP").doesNotContain("Agence");
        assertThat(body(address)).isEqualTo("Dua kota membuka jalur kopi.");
    }

    @Test
    void takesCopyOfAnyMachineAndKeepsWhatIsNoLineEndOfAForm() throws Exception {
        String text = "Lima, 3 ene (EFE).- Dos ciudades abren la ruta.\n\nabc/def";
        String address = story("Jalur kopi", text.replace('\n', '\r'));
        assertThat(body(address)).isEqualTo(text);
        assertThat(text(address, admin)).contains("value=\"END_MARK:3\"");

        structure(address, "Jalur kopi", text, "DATELINE");
        assertThat(text(address, admin)).contains("value=\"END_MARK:3\"");

        String soft = "Satu.\u2028\u2028Editor: Citra Dewi";
        String other = story("Jalur teh", soft);
        assertThat(body(other)).isEqualTo(soft);
        assertThat(text(other, admin)).contains("value=\"CREDITS:3\"");
        structure(other, "Jalur teh", soft, "CREDITS:3");
        assertThat(body(other)).isEqualTo("Satu.");
    }

    private static String[] offered(String page) {
        return Pattern.compile("name=\"offered\" value=\"([^\"]+)\"")
                .matcher(page)
                .results()
                .map(found -> found.group(1))
                .toArray(String[]::new);
    }

    private String body(String address) {
        return row(address, "body");
    }

    private String row(String address, String columns) {
        return Objects.requireNonNull(sql.queryForObject(
                "select " + columns + " from article where id = ?",
                String.class,
                Long.valueOf(address.substring(address.lastIndexOf('/') + 1))));
    }

    private String text(String path, Staff reader) throws Exception {
        return web.get().uri(path).with(as(reader)).exchange().getResponse().getContentAsString();
    }

    private void structure(String address, String headline, String body, String... offers) {
        act(address, "structure", headline, body, offers, new String[0]);
    }

    private void act(
            String address, String action, String headline, String body, String @Nullable [] offers, String[] shown) {
        String[] fields = {
            "language",
            "id",
            "headline",
            headline,
            "body",
            body,
            "pair",
            "id-pe",
            "timeZone",
            "Asia/Jakarta",
            "genre",
            "NEWS",
            "version",
            row(address, "version"),
            "action",
            action
        };
        var request = web.post().uri(address).with(as(admin)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        request = offers == null ? request : request.param("offer", offers);
        request = shown.length == 0 ? request : request.param("offered", shown);
        assertThat(request.exchange()).hasStatus(303);
    }

    @Test
    void offersTheRelationThatATextSpeaksOf() throws Exception {
        story("Yang pertama", "Relasi ini dikenal sejak berita pertama.");
        String[] draft = {
            "language", "es", "headline", "Pacto", "body", "Indonesia y el Perú suscribieron un pacto en Lima."
        };
        MvcTestResult saved = post("/desk/articles/new", draft);

        assertThat(web.get().uri(at(saved)).with(as(admin)).exchange())
                .bodyText()
                .contains("Indonesia–Perú");
        assertThat(post(
                        at(saved),
                        "language",
                        "es",
                        "headline",
                        "Pacto",
                        "body",
                        draft[5],
                        "version",
                        version(),
                        "action",
                        "structure"))
                .hasStatus(303);
        assertThat(post(at(saved) + "/publication", "when", "now")).hasStatus(303);
        assertThat(text("/es/noticias/pacto")).contains("Indonesia–Perú");
    }

    @Test
    void logsCorrectionsAndEndsButNoMinorEdits() throws Exception {
        String address = published("Jalur baru", "Kapal Sinar berangkat.");
        change(address, "Kapal Sinaran berangkat.", "MINOR", "");
        change(address, "Kapal Sinar Laut berangkat.", "ERRATUM", "Nama kapal salah tulis.");
        change(published("Jalur kedua", "Dua."), "Tiga.", "RIGHT_OF_REPLY", "Pemilik kapal menjawab.");
        String ended = published("Jalur ketiga", "Keliru.");
        assertThat(post(ended + "/withdrawal", "reason", "Keterangannya dibantah."))
                .hasStatus(303);

        assertThat(text("/id/koreksi"))
                .contains(
                        "3 catatan",
                        "Nama kapal salah tulis.",
                        "Pemilik kapal menjawab.",
                        "Keterangannya dibantah.",
                        "href=\"/id/berita/jalur-baru\"")
                .doesNotContain("Perbaikan kecil");
        assertThat(text("/id/koreksi?kind=ERRATUM&pair=id-pe"))
                .contains("1 catatan", "Nama kapal salah tulis.", "noindex")
                .doesNotContain("Pemilik kapal menjawab.");
        assertThat(text("/id/koreksi?kind=nothing&page=9")).contains("3 catatan");
        assertThat(text("/en/corrections")).contains("No corrections yet.");
        assertThat(text("/id/berita/jalur-baru")).contains("href=\"/id/koreksi\"");
    }

    private void change(String address, String body, String kind, String note) {
        String headline = sql.queryForObject(
                "select headline from article where id = ?",
                String.class,
                Long.valueOf(address.substring(address.lastIndexOf('/') + 1)));
        long version = Objects.requireNonNull(sql.queryForObject(
                "select version from article where id = ?",
                Long.class,
                Long.valueOf(address.substring(address.lastIndexOf('/') + 1))));
        assertThat(post(
                        address,
                        "language",
                        "id",
                        "headline",
                        Objects.requireNonNull(headline),
                        "body",
                        body,
                        "pair",
                        "id-pe",
                        "version",
                        String.valueOf(version)))
                .hasStatus(303);
        assertThat(post(address + "/publication", "when", "now", "change", kind, "note", note))
                .hasStatus(303);
    }

    @Test
    void keepsADraftFromEverybody() throws Exception {
        story("Kenari rahasia", "Kata kenari.");

        assertThat(web.get().uri("/id/berita/kenari-rahasia")).hasStatus(404);
        assertThat(text("/id")).doesNotContain("kenari", "Kenari");
    }

    @Test
    void keepsATextThatRefersToWhatIsNotThere() throws Exception {
        String address = published(
                "Rujukan",
                "Awal [kata](article:99999).\n\nBaca juga: [Tidak ada](article:99999)\n\nPerjanjian: [Tidak ada](agreement:99999)\n\nAkhir.");

        assertThat(text("/id/berita/rujukan"))
                .contains("Awal", "kata", "Akhir.")
                .doesNotContain("99999", "prose-also");
        assertThat(web.get().uri(address).with(as(admin)).exchange()).bodyText().contains("article:99999");
        assertThat(web.get().uri("/desk").with(as(admin)).exchange()).bodyText().contains("Rujukan");
    }

    @Test
    void refusesAChoiceOfWhatIsNotThere() {
        for (String field : List.of("topics", "people", "agreements", "links[0].target")) {
            String value =
                    field.equals("agreements") ? "99999" : field.startsWith("links") ? "article:99999" : "tidak-ada";
            assertThat(post("/desk/articles/new", "language", "id", "headline", "Disimpan juga", field, value))
                    .as(field)
                    .hasStatus(422)
                    .bodyText()
                    .contains("Disimpan juga", "tidak dikenal");
        }
    }

    @Test
    void tellsTheAgeOfAStoryOnceItIsAYearOld() throws Exception {
        published("Jalur lama", "Kapal berangkat.");
        clock.set(TestClock.START.plus(Duration.ofDays(360)));
        assertThat(text("/id/berita/jalur-lama")).doesNotContain("id=\"usia\"");

        clock.set(TestClock.START.plus(Duration.ofDays(400)));
        assertThat(text("/id/berita/jalur-lama"))
                .contains("id=\"usia\"", "setahun", "disandingkan dengan keadaan kini");
    }

    @Test
    void leavesTheLivePageAloneUntilAChangeIsPublished() throws Exception {
        String address = published("Kapal berangkat", "Tertulis lama.");
        assertThat(post(
                        address,
                        "language",
                        "id",
                        "headline",
                        "Kapal berangkat",
                        "body",
                        "Tertulis baru.",
                        "pair",
                        "id-pe",
                        "timeZone",
                        "Asia/Jakarta",
                        "genre",
                        "NEWS",
                        "version",
                        version(),
                        "action",
                        "save"))
                .hasStatus(303);
        assertThat(text("/id/berita/kapal-berangkat"))
                .contains("Tertulis lama.")
                .doesNotContain("Tertulis baru.");

        assertThat(post(address + "/publication", "when", "now", "change", "ERRATUM"))
                .hasStatus(422);
        assertThat(post(
                        address + "/publication",
                        "when",
                        "now",
                        "change",
                        "ERRATUM",
                        "note",
                        "Semula lama, kini baru."))
                .hasStatus(303);

        assertThat(text("/id/berita/kapal-berangkat"))
                .contains("Tertulis baru.", "Ralat", "Semula lama, kini baru.", "Diperbarui");
        assertThat(text("/id/berita/kapal-berangkat/riwayat"))
                .contains("Semula lama, kini baru.", "Diterbitkan tanpa tinjauan kedua");
    }

    @Test
    void refusesAStaleSaveAndShowsBothTexts() {
        String address = story("Dua penulis", "Tulisan pertama.");
        String stale = version();
        assertThat(post(
                        address,
                        "language",
                        "id",
                        "headline",
                        "Dua penulis",
                        "body",
                        "Tulisan kedua.",
                        "pair",
                        "id-pe",
                        "timeZone",
                        "Asia/Jakarta",
                        "genre",
                        "NEWS",
                        "version",
                        stale,
                        "action",
                        "save"))
                .hasStatus(303);

        MvcTestResult refused = post(
                address,
                "language",
                "id",
                "headline",
                "Dua penulis",
                "body",
                "Tulisan ketiga.",
                "pair",
                "id-pe",
                "timeZone",
                "Asia/Jakarta",
                "genre",
                "NEWS",
                "version",
                stale,
                "action",
                "save");

        assertThat(refused).hasStatus(409);
        assertThat(refused)
                .bodyText()
                .contains("Tulisan kedua.", "Tulisan ketiga.", "name=\"version\" value=\"" + version() + "\"");
    }

    @Test
    void keepsEverythingOfARefusedForm() {
        MvcTestResult refused = post(
                "/desk/articles/new",
                "language",
                "id",
                "headline",
                "Judul tetap",
                "body",
                "Isi tetap.",
                "date",
                "2025-02-30",
                "timeZone",
                "Asia/Jakarta",
                "genre",
                "NEWS",
                "action",
                "save");

        assertThat(refused).hasStatus(422);
        assertThat(refused).bodyText().contains("Judul tetap", "Isi tetap.", "2025-02-30", "Ada masalah", "#date");
    }

    @Test
    void savesADraftThatLacksEverythingButALanguageAndDoesNotPublishIt() {
        MvcTestResult saved = post("/desk/articles/new", "language", "es", "action", "save");
        assertThat(saved).hasStatus(303);
        String address = at(saved);

        assertThat(post(address + "/publication", "when", "now")).hasStatus(422);
    }

    @Test
    void withdrawsUnderANoticeAndRetractsTheText() throws Exception {
        String address = published("Berita keliru", "Kata yang keliru.");

        assertThat(post(address + "/withdrawal", "reason", "")).hasStatus(422);
        assertThat(post(address + "/withdrawal", "reason", "Sumber menarik ucapannya."))
                .hasStatus(303);
        assertThat(text("/id/berita/berita-keliru"))
                .contains("Kata yang keliru.", "Sumber menarik ucapannya.", "noindex");
        assertThat(text("/id")).doesNotContain("Berita keliru");

        assertThat(post(address + "/retraction", "reason", "Tidak pernah terjadi."))
                .hasStatus(303);
        assertThat(web.get().uri("/id/berita/berita-keliru"))
                .hasStatus(410)
                .bodyText()
                .doesNotContain("Kata yang keliru.");
        assertThat(post(address + "/withdrawal", "reason", "Lagi.")).hasStatus(409);
    }

    @Test
    void sendsAnOldAddressOnceToTheNewest() {
        String address = published("Alamat lama", "Isi.");
        post(
                address,
                "language",
                "id",
                "headline",
                "Alamat lama",
                "body",
                "Isi lain.",
                "slug",
                "alamat-baru",
                "pair",
                "id-pe",
                "timeZone",
                "Asia/Jakarta",
                "genre",
                "NEWS",
                "version",
                version(),
                "action",
                "save");
        post(address + "/publication", "when", "now", "change", "MINOR");

        MvcTestResult moved = web.get().uri("/id/berita/alamat-lama").exchange();

        assertThat(moved).hasStatus(301);
        assertThat(at(moved)).isEqualTo("/id/berita/alamat-baru");
    }

    @Test
    void printsHtmlAsTheTextItIs() throws Exception {
        published("Naskah nakal", "<script>alert(1)</script> dan [x](javascript:alert(2)).");

        assertThat(text("/id/berita/naskah-nakal"))
                .doesNotContain("<script>", "<script src", "href=\"javascript")
                .contains("&lt;script&gt;");
    }

    @Test
    void refusesToPublishUnderAnEmbargo() {
        String address = story("Masih embargo", "Isi.", "embargoUntil", "2099-01-01T00:00");

        assertThat(post(address + "/publication", "when", "now")).hasStatus(422);
    }

    @Test
    void readsAStoryInAtMostEightStatementsWhateverItRefersTo() {
        StringBuilder body = new StringBuilder("Pembuka.\n\n");
        for (int i = 0; i < 6; i++) {
            published("Rujukan " + i, "Isi rujukan.");
            Long id = sql.queryForObject("select max(id) from article", Long.class);
            body.append("Baca juga: [Rujukan](article:").append(id).append(")\n\n");
        }
        published("Banyak rujukan", body.toString());

        assertThat(Statements.of(
                        entities,
                        () -> web.get().uri("/id/berita/banyak-rujukan").exchange()))
                .isLessThanOrEqualTo(8);
    }

    @Test
    void opensTheDeskPagesOfAStory() {
        String address = published("Semua halaman", "Isi.");
        for (String page : List.of(
                "/desk",
                "/desk/articles",
                "/desk/articles/new",
                address,
                address + "/withdrawal",
                address + "/retraction")) {
            assertThat(web.get().uri(page).with(as(admin)))
                    .hasStatusOk()
                    .bodyText()
                    .doesNotContain("??");
        }
    }

    private String version() {
        return String.valueOf(
                sql.queryForObject("select version from article where id = (select max(id) from article)", Long.class));
    }
}
