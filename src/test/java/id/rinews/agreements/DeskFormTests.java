package id.rinews.agreements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class DeskFormTests {

    private static final String[] MEMORANDUM = {
        "titles[id]",
        "Nota karantina",
        "titles[en]",
        "Quarantine memorandum",
        "designation",
        "MOU",
        "bindingness",
        "UNSTATED",
        "parties",
        "ID",
        "parties",
        "PE",
        "agencies[0].name",
        "SENASA",
        "agencies[0].party",
        "PE",
        "mode",
        "RATIFICATION",
        "acts[0].kind",
        "SIGNED",
        "acts[0].date",
        "2025-08",
        "acts[0].precision",
        "MONTH",
        "acts[0].sourceTitle",
        "indonesia24",
        "acts[0].sourceUrl",
        "https://example.org/a",
        "acts[1].kind",
        "RATIFIED",
        "acts[1].party",
        "PE",
        "acts[1].date",
        "2025-10-01",
        "acts[1].sourceTitle",
        "El Peruano",
        "signatories[0].name",
        "Elmer Schialer",
        "languages",
        "id, es",
        "slug",
        "nota-karantina"
    };

    @Autowired
    Shelf shelf;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    Staff editor;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.EDITOR);
    }

    @Test
    void aBlankFormOffersEmptyRows() {
        assertThat(body(get("/desk/agreements/new")))
                .contains("name=\"titles[id]\"", "name=\"parties\"", "name=\"acts[1].kind\"", "value=\"add-act\"");
    }

    @Test
    void aSaveKeepsEverythingAndLeadsToTheAgreement() {
        long id = saved();

        Particulars sheet = shelf.get(id).particulars();
        assertThat(sheet.knownActs())
                .extracting(act -> act.kind() + " " + act.date() + " " + act.party())
                .containsExactly("SIGNED 2025-08 null", "RATIFIED 2025-10-01 PE");
        assertThat(sheet.languages()).containsExactly("id", "es");
        String form = body(get("/desk/agreements/" + id));
        assertThat(form)
                .contains(
                        "value=\"Nota karantina\"",
                        "value=\"2025-08\"",
                        "value=\"https://example.org/a\"",
                        "Pengesahan",
                        "Peru: ");
        assertThat(web.get().uri("/id/perjanjian/nota-karantina")).hasStatus(404);
    }

    @Test
    void aDraftMayLackAnything() {
        assertThat(post("/desk/agreements/new", "acts[0].place", "Lima")).hasStatus(303);
    }

    @Test
    void aNoteWithoutALanguageIsReadAsIndonesian() {
        assertThat(post("/desk/agreements/new", "acts[0].kind", "SIGNED", "acts[0].note", "Diteken di istana."))
                .hasStatus(303);
        long id = Objects.requireNonNull(sql.queryForObject("select max(id) from agreement", Long.class));

        assertThat(shelf.get(id).particulars().acts())
                .extracting(act -> Objects.requireNonNull(act.note()).in(Language.ID))
                .containsExactly("Diteken di istana.");
    }

    @Test
    void moreRowsKeepWhatWasTypedAndSaveNothing() {
        MvcTestResult answer =
                post("/desk/agreements/new", "titles[id]", "Belum jadi", "acts[0].date", "kapan?", "action", "add-act");

        assertThat(answer).hasStatusOk();
        assertThat(body(answer)).contains("value=\"Belum jadi\"", "value=\"kapan?\"", "name=\"acts[3].kind\"");
        assertThat(sql.queryForObject("select count(*) from agreement", int.class))
                .isZero();
    }

    @Test
    void actsMoveAndGo() {
        String[] acts = {"acts[0].place", "Lima", "acts[1].place", "Jakarta"};

        assertThat(body(post("/desk/agreements/new", with(acts, "action", "down-act-0"))))
                .containsSubsequence("value=\"Jakarta\"", "value=\"Lima\"");
        assertThat(body(post("/desk/agreements/new", with(acts, "action", "remove-act-0"))))
                .contains("Jakarta")
                .doesNotContain("Lima\"");
        assertThat(post("/desk/agreements/new", with(acts, "action", "up-act-0")))
                .hasStatusOk();
        assertThat(post("/desk/agreements/new", with(acts, "action", "remove-act-99")))
                .hasStatusOk();
    }

    @Test
    void whatCannotBeReadIsRefusedWithEverythingKept() {
        MvcTestResult answer = post(
                "/desk/agreements/new",
                "titles[id]",
                "Nota",
                "acts[0].kind",
                "SIGNED",
                "acts[0].date",
                "2025-13",
                "acts[0].sourceUrl",
                "javascript:alert(1)",
                "acts[1].kind",
                "GREAT",
                "acts[1].party",
                "XX",
                "parties",
                "ZZ",
                "slug",
                "Ada Spasi",
                "modeDays",
                "x",
                "mode",
                "LAST_NOTIFICATION",
                "relations[0].kind",
                "AMENDS",
                "relations[0].agreement",
                "404",
                "languages",
                "id, qqq");

        assertThat(answer).hasStatus(422);
        assertThat(body(answer))
                .contains(
                        "Ada masalah",
                        "href=\"#acts-0-date\"",
                        "href=\"#acts-0-sourceUrl\"",
                        "href=\"#acts-1-kind\"",
                        "href=\"#acts-1-party\"",
                        "href=\"#parties-0-\"",
                        "href=\"#slug\"",
                        "href=\"#modeDays\"",
                        "href=\"#relations-0-agreement\"",
                        "href=\"#languages\"",
                        "value=\"2025-13\"",
                        "value=\"Nota\"",
                        "value=\"javascript:alert(1)\"",
                        "ada spasi");
    }

    @Test
    void twoWhoSaveAtOnceSeeBothTexts() {
        long id = saved();
        String version = String.valueOf(shelf.get(id).version());
        assertThat(post("/desk/agreements/" + id, "titles[id]", "Punya Sari", "version", version))
                .hasStatus(303);

        MvcTestResult late = post("/desk/agreements/" + id, "titles[id]", "Punya Budi", "version", version);
        assertThat(late).hasStatus(409);
        String fresh = String.valueOf(shelf.get(id).version());
        assertThat(body(late)).contains("Punya Sari", "Punya Budi", "name=\"version\" value=\"" + fresh + "\"");
        assertThat(post("/desk/agreements/" + id, "titles[id]", "Punya Budi", "version", fresh))
                .hasStatus(303);
        assertThat(shelf.get(id).particulars().titles()).containsValue("Punya Budi");
    }

    @Test
    void theSourceOfBindingForceHasALanguage() {
        String[] binding = {"bindingness", "BINDING", "bindingnessSource", "El Peruano"};
        assertThat(post("/desk/agreements/new", with(binding, "bindingnessSourceLanguage", "ES")))
                .hasStatus(303);
        String here = "/desk/agreements/" + sql.queryForObject("select max(id) from agreement", Long.class);

        assertThat(body(get(here))).contains("name=\"bindingnessSourceLanguage\" type=\"text\" value=\"es\"");
        assertThat(body(post(here, with(binding, "bindingnessSourceLanguage", "spanyol"))))
                .contains("href=\"#bindingnessSourceLanguage\"", "Kode bahasa tidak dikenal", "value=\"spanyol\"");
        assertThat(body(post(here, with(binding, "bindingnessSourceLanguage", "id"))))
                .containsSubsequence("Bahasa judul sumber daya ikat", "<p>es</p>", "<p>id</p>", "value=\"id\"");
    }

    @Test
    void publishingNamesItsObstacles() {
        assertThat(post("/desk/agreements/new", "acts[0].kind", "SIGNED")).hasStatus(303);
        long id = sql.queryForList("select id from agreement", Long.class).getFirst();

        assertThat(body(get("/desk/agreements/" + id + "/publication")))
                .contains("Isi judul", "sedikitnya dua pihak", "Tindakan 1: sebutkan sumbernya", "#acts-0-date")
                .doesNotContain("Terbitkan sekarang");
        assertThat(post("/desk/agreements/" + id + "/publication")).hasStatus(422);
    }

    @Test
    void publishedItIsPublicUntilItIsTakenBack() {
        long id = saved();
        assertThat(body(get("/desk/agreements/" + id + "/publication")))
                .contains(">Nota karantina</p>", "Terbitkan sekarang");
        assertThat(post("/desk/agreements/" + id + "/withdrawal", "reason", "Salah"))
                .hasStatus(409);

        assertThat(post("/desk/agreements/" + id + "/publication", "version", "0"))
                .hasStatus(303)
                .hasRedirectedUrl("/desk/agreements/" + id);
        assertThat(web.get().uri("/en/agreements/nota-karantina")).hasStatusOk();

        assertThat(post("/desk/agreements/" + id + "/withdrawal", "reason", " "))
                .hasStatus(422);
        assertThat(post("/desk/agreements/" + id + "/withdrawal", "reason", "Salah"))
                .hasStatus(303);
        assertThat(web.get().uri("/en/agreements/nota-karantina")).hasStatus(404);
        assertThat(sql.queryForList("select action from audit_entry order by id", String.class))
                .containsExactly("agreement.created", "agreement.published", "agreement.withdrawn");
    }

    @Test
    void publishingWhatSomebodyHasChangedIsRefused() {
        long id = saved();
        post("/desk/agreements/" + id, with(MEMORANDUM, "version", "0", "titles[es]", "Memorándum"));

        MvcTestResult late = post("/desk/agreements/" + id + "/publication", "version", "0");
        assertThat(late).hasStatus(409);
        assertThat(body(late)).contains("name=\"version\" value=\"1\"");
    }

    @Test
    void oddOrdersAreAskedAbout() {
        assertThat(body(post(
                        "/desk/agreements/new",
                        with(
                                MEMORANDUM,
                                "acts[2].kind",
                                "ENTERED_INTO_FORCE",
                                "acts[2].date",
                                "2020",
                                "acts[2].sourceTitle",
                                "x",
                                "acts[3].kind",
                                "SIGNED",
                                "acts[3].date",
                                "2024",
                                "acts[3].sourceTitle",
                                "y",
                                "action",
                                "add-act"))))
                .contains("Mulai berlaku sebelum ditandatangani?", "ada dua tanggal");
    }

    @Test
    void theListMarksWhatIsPublic() {
        saved();

        assertThat(body(get("/desk/agreements"))).contains("1 perjanjian", "Nota karantina", "Draf", "Perjanjian baru");
    }

    private long saved() {
        MvcTestResult answer = post("/desk/agreements/new", MEMORANDUM);
        assertThat(answer).hasStatus(303);
        String address = answer.getResponse().getRedirectedUrl();
        return Long.parseLong(String.valueOf(address).replaceAll(".*/", ""));
    }

    private MvcTestResult get(String path) {
        return web.get().uri(path).with(Newsroom.as(editor)).exchange();
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post().uri(path).with(Newsroom.as(editor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    private static String[] with(String[] fields, String... more) {
        String[] all = java.util.Arrays.copyOf(fields, fields.length + more.length);
        System.arraycopy(more, 0, all, fields.length, more.length);
        return all;
    }

    private static String body(MvcTestResult answer) {
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }
}
