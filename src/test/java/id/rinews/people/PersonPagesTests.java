package id.rinews.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class PersonPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    PeopleDesk desk;

    @Autowired
    JdbcTemplate sql;

    Staff editor;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.EDITOR);
    }

    @Test
    void theListFindsNamesAndAliasesWithoutTheirAccents() {
        desk.record(new PersonEntry(null, "José Jerí", List.of("Pepe Jerí"), List.of()), "starter");
        desk.record(new PersonEntry(null, "Sugiono", List.of(), List.of()), "starter");

        assertThat(get("/desk/people")).hasStatusOk().bodyText().contains("2 tokoh", "José Jerí", "Sugiono");
        assertThat(get("/desk/people?q=PEPE jeri"))
                .bodyText()
                .contains("1 tokoh untuk “PEPE jeri”")
                .doesNotContain("Sugiono");
        assertThat(get("/desk/people?q=tiada")).hasStatusOk().bodyText().contains("Tidak ada tokoh dengan nama");
    }

    @Test
    void anEmptyListSaysWhatItIsFor() {
        assertThat(get("/desk/people")).hasStatusOk().bodyText().contains("Belum ada tokoh.");
    }

    @Test
    void twentyFiveFitOnAPage() {
        for (int i = 0; i < 26; i++) {
            desk.record(new PersonEntry(null, "Tokoh %02d".formatted(i), List.of(), List.of()), "starter");
        }

        assertThat(get("/desk/people"))
                .bodyText()
                .contains("Tokoh 24", "Halaman 1 dari 2")
                .doesNotContain("Tokoh 25<");
        assertThat(get("/desk/people?q=tokoh&page=2"))
                .bodyText()
                .contains("Tokoh 25<", "href=\"/desk/people?q=tokoh\"");
        assertThat(get("/desk/people?page=99")).hasStatusOk().bodyText().contains("Halaman 2 dari 2");
    }

    @Test
    void aNewPersonIsSavedAndShown() {
        var saved = post(
                "/desk/people/new",
                "name",
                "José Jerí",
                "aliases",
                "Pepe\r\nJ. Jerí",
                "slug",
                "",
                "appointments[0].titleId",
                "Presiden sementara Peru",
                "appointments[0].country",
                "PE",
                "appointments[0].from",
                "2025-10",
                "appointments[0].to",
                "2026-02-17",
                "appointments[0].source",
                "Infobae",
                "appointments[1].titleId",
                "");

        assertThat(saved).hasStatus3xxRedirection();
        assertThat(shown(saved))
                .bodyText()
                .contains(
                        "value=\"jose-jeri\"",
                        "Pepe\nJ. Jerí",
                        "value=\"2025-10\"",
                        "value=\"Infobae\"",
                        "value=\"PE\" selected");
        assertThat(sql.queryForObject("select count(*) from appointment", int.class))
                .isEqualTo(1);
    }

    @Test
    void aRefusedFormKeepsEverything() {
        var refused = post(
                "/desk/people/new",
                "name",
                "",
                "slug",
                "Bukan Slug!",
                "aliases",
                "Pepe",
                "appointments[0].titleEs",
                "Presidente",
                "appointments[0].country",
                "XX",
                "appointments[0].from",
                "2025-13",
                "appointments[0].to",
                "2026",
                "appointments[0].source",
                "");

        assertThat(refused)
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Ada masalah",
                        "href=\"#name\"",
                        "href=\"#appointments-0-from\"",
                        "Isi nama tokoh",
                        "Tulis tanggal sebagai 2025",
                        "Sebutkan sumbernya",
                        "Pilih negara dari daftar")
                .contains(
                        "value=\"bukan slug!\"", "Pepe", "value=\"Presidente\"", "value=\"2025-13\"", "value=\"2026\"");
    }

    @Test
    void theSourceOfAnOfficeHasALanguage() {
        String[] office = {"name", "Dina", "appointments[0].titleId", "Presiden", "appointments[0].source", "Infobae"};
        String field = "appointments[0].sourceLanguage";
        String address = Objects.requireNonNull(post("/desk/people/new", with(office, field, "ES"))
                .getResponse()
                .getRedirectedUrl());

        assertThat(get(address)).bodyText().contains("name=\"" + field + "\" type=\"text\" value=\"es\"");
        assertThat(post(address, with(office, field, "spanyol")))
                .hasStatus(422)
                .bodyText()
                .contains("href=\"#appointments-0-sourceLanguage\"", "Kode bahasa tidak dikenal", "value=\"spanyol\"");
        assertThat(post(address, with(office, field, "id", "version", "9")))
                .hasStatus(409)
                .bodyText()
                .containsSubsequence("Infobae es</p>", "Infobae id</p>", "value=\"id\"");
    }

    @ParameterizedTest
    @CsvSource({"2025, 2024", "2025-10-10, 2025-10-09", "2025-10, 2025-09"})
    void anOfficeDoesNotEndBeforeItBegins(String from, String to) {
        var refused = post(
                "/desk/people/new",
                "name",
                "Dina",
                "appointments[0].titleId",
                "Presiden",
                "appointments[0].source",
                "x",
                "appointments[0].from",
                from,
                "appointments[0].to",
                to);

        assertThat(refused).hasStatus(422).bodyText().contains("tidak dapat berakhir sebelum dimulai");
    }

    @Test
    void anotherRowKeepsWhatWasTypedAndSavesNothing() {
        var more = post("/desk/people/new", "action", "row", "name", "Dina", "appointments[0].titleId", "Presiden");

        assertThat(more)
                .hasStatusOk()
                .bodyText()
                .contains("value=\"Dina\"", "value=\"Presiden\"", "appointments[1].titleId");
        assertThat(get("/desk/people")).bodyText().contains("0 tokoh");
    }

    @Test
    void aTakenAddressSaysWhoseItIs() {
        long id = desk.record(new PersonEntry(null, "José Jerí", List.of(), List.of()), "starter");

        assertThat(post("/desk/people/new", "name", "Jose Jeri"))
                .hasStatus(422)
                .bodyText()
                .contains("dipakai untuk “José Jerí”");
        assertThat(post("/desk/people/" + id, "name", "Jose Jeri", "version", "0"))
                .hasStatus(303);
    }

    @Test
    void aStaleVersionShowsBothAndGoesOn() {
        long id = desk.record(new PersonEntry(null, "Dina", List.of(), List.of()), "starter");
        post("/desk/people/" + id, "name", "Dina Boluarte", "slug", "dina", "version", "0");

        var stale = post("/desk/people/" + id, "name", "Dina Ercilia", "slug", "dina", "version", "0");

        assertThat(stale)
                .hasStatus(409)
                .bodyText()
                .contains(
                        "Dina Boluarte",
                        "value=\"Dina Ercilia\"",
                        "name=\"version\" value=\"1\"",
                        "orang lain menyimpan");
        assertThat(post("/desk/people/" + id, "name", "Dina Ercilia", "slug", "dina", "version", "1"))
                .hasStatus(303);
        assertThat(get("/desk/people/" + id)).bodyText().contains("value=\"Dina Ercilia\"", "value=\"2\"");
    }

    @Test
    void reportersReadTheListOnly() {
        var reporter = Newsroom.hire(sql, Role.REPORTER);
        long id = desk.record(new PersonEntry(null, "Sugiono", List.of(), List.of()), "starter");

        assertThat(web.get().uri("/desk/people").with(Newsroom.as(reporter)))
                .hasStatusOk()
                .bodyText()
                .contains("Sugiono")
                .doesNotContain("/desk/people/");
        assertThat(web.get().uri("/desk/people/" + id).with(Newsroom.as(reporter)))
                .hasStatus(403);
        assertThat(web.post()
                        .uri("/desk/people/new")
                        .param("name", "x")
                        .with(Newsroom.as(reporter))
                        .with(csrf()))
                .hasStatus(403);
    }

    @Test
    void hostileInputIsTextOrRefused() {
        var odd = post(
                "/desk/people/new",
                "name",
                "<b>A\u0000b</b>",
                "slug",
                "a",
                "appointments[4].titleId",
                "x\u0000",
                "appointments[4].source",
                "<script>");

        assertThat(odd).hasStatus(303);
        assertThat(shown(odd)).bodyText().contains("&lt;b&gt;A b").doesNotContain("<script>");
        assertThat(post("/desk/people/999999", "name", "x", "version", "0")).hasStatus(404);
        assertThat(get("/desk/people/999999")).hasStatus(404);
        assertThat(get("/desk/people/x")).hasStatus(404);
    }

    private static String[] with(String[] fields, String... more) {
        return Stream.of(fields, more).flatMap(Stream::of).toArray(String[]::new);
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
