package id.rinews.dossiers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The desk's forms of relations and events, as an editor uses them. */
@PortalTest
class DossierDeskTests {

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
    void aNewRelationOfAnyTwoCountriesIsSavedAndShown() {
        assertThat(get("/desk/relations")).hasStatusOk().bodyText().contains("Belum ada hubungan.");

        var saved = post(
                "/desk/relations/new",
                "first",
                "PE",
                "second",
                "CL",
                "established",
                "1823",
                "source",
                "Cancillería",
                "summaryEs",
                "Vecinos.");

        assertThat(saved).hasStatus(303).hasRedirectedUrl("/desk/relations/cl-pe");
        assertThat(shown(saved)).bodyText().contains("value=\"1823\"", "Vecinos.</textarea>", "/id/hubungan/cl-pe");
        assertThat(get("/desk/relations")).bodyText().contains("1 hubungan", "1823", ">es<");
        assertThat(web.get().uri("/es/relaciones/cl-pe"))
                .hasStatusOk()
                .bodyText()
                .contains("Chile–Perú", "Vecinos.", "Fuente: Cancillería");
    }

    @Test
    void aRefusedRelationKeepsEverything() {
        assertThat(post(
                        "/desk/relations/new",
                        "first",
                        "PE",
                        "second",
                        "PE",
                        "established",
                        "kapan",
                        "summaryId",
                        "Dua."))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Pilih dua negara yang berbeda",
                        "Tulis tanggal sebagai 1975",
                        "Sebutkan sumber tanggal itu",
                        "href=\"#established\"",
                        "value=\"kapan\"",
                        "Dua.</textarea>");
        assertThat(post("/desk/relations/id-pe", "source", "Tempo"))
                .hasStatus(422)
                .bodyText()
                .contains("Isi tanggalnya juga", "action=\"/desk/relations/id-pe\"");
        assertThat(post("/desk/relations/id-pe", "established", "2999", "source", "Tempo"))
                .hasStatus(422)
                .bodyText()
                .contains("tulis kapan hubungan dibuka", "value=\"2999\"");
    }

    @Test
    void aStaleRelationShowsBothAndGoesOn() {
        post("/desk/relations/id-pe", "summaryId", "Satu.");
        post("/desk/relations/id-pe", "summaryId", "Dua.", "version", "0");

        assertThat(post("/desk/relations/id-pe", "summaryId", "Tiga.", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Dua.", "Tiga.</textarea>", "name=\"version\" value=\"1\"");
        assertThat(post("/desk/relations/new", "first", "ID", "second", "PE", "summaryId", "Empat."))
                .hasStatus(409)
                .bodyText()
                .contains("Dua.", "Empat.</textarea>", "action=\"/desk/relations/id-pe\"");
        assertThat(post("/desk/relations/id-pe", "summaryId", "Tiga.", "version", "1"))
                .hasStatus(303);
    }

    @Test
    void aRelationStandsAtItsOwnAddressAlone() {
        assertThat(get("/desk/relations/id-pe")).hasStatusOk();
        assertThat(get("/desk/relations/pe-id")).hasStatus(404);
        assertThat(get("/desk/relations/xx-yy")).hasStatus(404);
    }

    @Test
    void aNewEventIsSavedAndShownToReaders() {
        assertThat(get("/desk/events")).hasStatusOk().bodyText().contains("Belum ada peristiwa.");

        var saved = post(
                "/desk/events/new",
                "titleEs",
                "Visita oficial",
                "kind",
                "OFFICIAL_VISIT",
                "status",
                "OCCURRED",
                "start",
                "2025-08",
                "first",
                "ID",
                "second",
                "PE",
                "source",
                "Caretas");

        assertThat(saved).hasStatus(303);
        assertThat(shown(saved))
                .bodyText()
                .contains("value=\"Visita oficial\"", "value=\"2025-08-visita-oficial\"", "value=\"id-pe\" checked=");
        assertThat(get("/desk/events")).bodyText().contains("1 peristiwa", "Agustus 2025", "Indonesia–Peru");
        assertThat(web.get().uri("/id/hubungan/id-pe"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"es\">Visita oficial", "Agustus 2025", "Kunjungan resmi");
    }

    @Test
    void whatIsStillToComeHasNotTakenPlace() {
        String[] visit = {
            "titleId",
            "Kunjungan",
            "kind",
            "OFFICIAL_VISIT",
            "start",
            "2999",
            "first",
            "ID",
            "second",
            "PE",
            "source",
            "Caretas"
        };
        assertThat(post("/desk/events/new", with(visit, "status", "OCCURRED")))
                .hasStatus(422)
                .bodyText()
                .contains("Tanggalnya masih akan datang", "value=\"Kunjungan\"");
        assertThat(post("/desk/events/new", with(visit, "status", "PLANNED"))).hasStatus(303);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
    }

    @Test
    void aRefusedEventKeepsEverything() {
        assertThat(post(
                        "/desk/events/new",
                        "titleId",
                        "Kunjungan",
                        "kind",
                        "PESTA",
                        "status",
                        "OCCURRED",
                        "start",
                        "2025-08-11",
                        "end",
                        "2025-08-10",
                        "first",
                        "ID"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "value=\"Kunjungan\"",
                        "Pilih jenis peristiwa",
                        "tidak dapat berakhir sebelum dimulai",
                        "Pilih dua negara yang berbeda untuk pasangan lain",
                        "Sebutkan sumbernya",
                        "value=\"ID\" selected=\"selected\"");
        assertThat(post("/desk/events/new"))
                .hasStatus(422)
                .bodyText()
                .contains("Pilih sedikitnya satu pasangan negara");
    }

    @Test
    void aStaleEventShowsBothAndGoesOn() {
        String address = event("Kunjungan", "");
        event(address, "Kunjungan resmi", "0");

        assertThat(event(address, "Kunjungan kerja", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Kunjungan resmi", "value=\"Kunjungan kerja\"", "name=\"version\" value=\"1\"");
        assertThat(event(address, "Kunjungan kerja", "1")).hasStatus(303);
        assertThat(event("/desk/events/new", "Kunjungan kerja", ""))
                .hasStatus(422)
                .bodyText()
                .contains("Alamat ini sudah dipakai untuk “Kunjungan kerja”");
    }

    @Test
    void theSourceOfARelationIsMarkedForReadersOfOtherLanguages() {
        String[] fields = {"established", "1975-08-12", "source", "Cancillería"};
        assertThat(post("/desk/relations/id-pe", with(fields, "sourceLanguage", "ES")))
                .hasStatus(303);

        assertThatTheLanguageIsKept("/desk/relations/id-pe", fields);
        assertThatItIsMarked("Cancillería");
    }

    @Test
    void theSourceOfAnEventIsMarkedForReadersOfOtherLanguages() {
        String[] fields = {
            "titleId",
            "Kunjungan",
            "kind",
            "STATE_VISIT",
            "status",
            "OCCURRED",
            "start",
            "2025-08",
            "pair",
            "id-pe",
            "source",
            "Caretas https://caretas.pe/1"
        };
        var saved = post("/desk/events/new", with(fields, "sourceLanguage", "ES"));
        assertThat(saved).hasStatus(303);

        assertThatTheLanguageIsKept(
                Objects.requireNonNull(saved.getResponse().getRedirectedUrl()), with(fields, "version", "9"));
        assertThatItIsMarked("Caretas");
    }

    private void assertThatTheLanguageIsKept(String address, String[] fields) {
        assertThat(get(address)).bodyText().contains("name=\"sourceLanguage\" type=\"text\" value=\"es\"");
        assertThat(post(address, with(fields, "sourceLanguage", "spanyol")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#sourceLanguage\"", "Kode bahasa tidak dikenal", "value=\"spanyol\"");
        assertThat(post(address, with(fields, "sourceLanguage", "id")))
                .hasStatus(409)
                .bodyText()
                .containsSubsequence("Bahasa judul sumber", "<p>es</p>", "<p>id</p>", "value=\"id\"");
    }

    /** In the figures and on the timeline. */
    private void assertThatItIsMarked(String source) {
        assertThat(web.get().uri("/id/hubungan/id-pe"))
                .bodyText()
                .containsPattern("(?s)lang=\"es\">%1$s</.*lang=\"es\">%1$s</".formatted(source));
        assertThat(web.get().uri("/es/relaciones/id-pe"))
                .bodyText()
                .contains(source)
                .doesNotContain("lang=\"es\">" + source);
    }

    @Test
    void reportersReadTheListsOnly() {
        var reporter = Newsroom.hire(sql, Role.REPORTER);

        for (String part : new String[] {"relations", "events"}) {
            assertThat(web.get().uri("/desk/" + part).with(Newsroom.as(reporter)))
                    .hasStatusOk();
            assertThat(web.get().uri("/desk/" + part + "/new").with(Newsroom.as(reporter)))
                    .hasStatus(403);
        }
    }

    private String event(String title, String version) {
        var saved = event("/desk/events/new", title, version);
        assertThat(saved).hasStatus(303);
        return Objects.requireNonNull(saved.getResponse().getRedirectedUrl());
    }

    private MvcTestResult event(String address, String title, String version) {
        return post(
                address,
                "titleId",
                title,
                "kind",
                "WORKING_VISIT",
                "status",
                "OCCURRED",
                "start",
                "2025-08-11",
                "pair",
                "id-pe",
                "source",
                "Tempo",
                "slug",
                "kunjungan",
                "version",
                version);
    }

    MvcTestResult shown(MvcTestResult saved) {
        return get(Objects.requireNonNull(saved.getResponse().getRedirectedUrl()));
    }

    MvcTestResult get(String address) {
        return web.get().uri(address).with(Newsroom.as(editor)).exchange();
    }

    MvcTestResult post(String address, String... fields) {
        var request = web.post().uri(address).with(Newsroom.as(editor)).with(csrf());
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }
}
