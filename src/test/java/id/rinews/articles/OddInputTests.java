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
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Zones, clocks, years and numbers as nobody expects them. */
@PortalTest
class OddInputTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    private Staff editor;
    private long id;

    @BeforeEach
    void write() {
        editor = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ID, Copy.of("Kapal", "Isi."), null, hire(sql, Role.REPORTER));
    }

    private MvcTestResult get(String path) {
        return web.get().uri("/desk/articles" + path).with(as(editor)).exchange();
    }

    private MvcTestResult save(String... fields) {
        return post("", fields);
    }

    private MvcTestResult post(String path, String... fields) {
        var request = web.post()
                .uri("/desk/articles/" + id + path)
                .with(as(editor))
                .with(csrf())
                .param("language", "id")
                .param("headline", "Kapal")
                .param("body", "Isi.")
                .param("pair", "id-pe")
                .param("version", String.valueOf(drafts.find(id).version()));
        for (int i = 0; i < fields.length; i += 2) {
            request = request.param(fields[i], fields[i + 1]);
        }
        return request.exchange();
    }

    @ParameterizedTest
    @ValueSource(strings = {"America/New_York", "Etc/GMT+5", "Asia/Jakarta"})
    void theFormOffersTheZoneOfTheStoryAndOfTheEditor(String zone) {
        assertThat(save("timeZone", zone, "embargoUntil", "2026-06-01T09:00")).hasStatus(303);
        assertThat(drafts.find(id).text().timeZone()).isEqualTo(ZoneId.of(zone));

        String selected = "<option value=\"%s\" selected=\"selected\">".formatted(zone);
        assertThat(get("/" + id)).bodyText().contains(selected, "value=\"2026-06-01T09:00\"");
        assertThat(get("/" + id + "/publication")).bodyText().contains(selected);
        editor = new Staff(editor.id(), editor.name(), editor.role(), Language.ID, ZoneId.of("Europe/Madrid"));
        assertThat(get("/new")).bodyText().contains("<option value=\"Europe/Madrid\" selected=\"selected\">");
    }

    @Test
    void aClockTimeThatNeverComesIsRefused() {
        assertThat(post("/publication", "when", "later", "at", "2027-03-14T02:30", "timeZone", "America/New_York"))
                .hasStatus(422)
                .bodyText()
                .contains("tidak ada pada malam itu", "value=\"2027-03-14T02:30\"");
        assertThat(save("timeZone", "America/New_York", "embargoUntil", "2027-03-14T02:30"))
                .hasStatus(422)
                .bodyText()
                .contains("dilompati malam itu", "value=\"2027-03-14T02:30\"");
    }

    @Test
    void aClockTimeThatComesTwiceNamesWhichIsMeant() {
        String twice = "Jam ini muncul dua kali malam itu; yang dipakai ialah yang lebih awal (UTC-04:00).";
        assertThat(post("/publication", "when", "plan", "at", "2027-11-07T01:30", "timeZone", "America/New_York"))
                .hasStatusOk()
                .bodyText()
                .contains(twice, "Jadwalkan 7 Nov 2027 01:30 di New York (GMT−4)");
        assertThat(save("timeZone", "America/New_York", "embargoUntil", "2027-11-07T01:30"))
                .hasStatus(303);
        assertThat(get("/" + id)).bodyText().contains(twice);
        assertThat(drafts.find(id).embargoUntil()).isEqualTo(Instant.parse("2027-11-07T05:30:00Z"));
    }

    @ParameterizedTest
    @CsvSource({
        "embargoUntil, +999999999-12-31T23:59",
        "embargoUntil, -0001-01-01T00:00",
        "date, +999999999-12-31",
        "date, -0001-01-01",
        "date, 1899-12-31",
        "links[0].checkedOn, +999999999-12-31"
    })
    void aYearThatNobodyMeansIsRefusedAndKept(String field, String value) {
        assertThat(save(field, value, "links[0].url", "https://example.org", "links[0].title", "Sumber"))
                .hasStatus(422)
                .bodyText()
                .contains("value=\"%s\"".formatted(value));
    }

    @Test
    void aMomentThatNobodyMeansIsRefused() {
        assertThat(post("/publication", "when", "later", "at", "+999999999-12-31T23:59", "timeZone", "Asia/Jakarta"))
                .hasStatus(422);
    }

    @ParameterizedTest
    @CsvSource({
        "2027-02-30T09:00, Asia/Jakarta, Tanggal atau jam itu tidak ada",
        "2027-02-20T09:00, Mars/Olympus, Zona waktu ini tidak dikenal",
        "'', Asia/Jakarta, Tulis tanggal dan jam terbit"
    })
    void whatIsWrongWithAMomentIsSaid(String at, String zone, String words) {
        assertThat(post("/publication", "when", "later", "at", at, "timeZone", zone))
                .hasStatus(422)
                .bodyText()
                .contains(words);
    }

    /** PostgreSQL takes it in no text. */
    @Test
    void aNullCharacterIsLeftOut() {
        assertThat(save("standfirst", "Ia\0 tiba.", "place", "Li\0ma")).hasStatus(303);
        assertThat(drafts.find(id).text().standfirst()).isEqualTo("Ia tiba.");
        assertThat(drafts.find(id).text().place()).isEqualTo("Lima");
    }

    @Test
    void aPageBeyondTheLastIsTheLast() {
        assertThat(get("?page=99999")).hasStatusOk().bodyText().contains("Kapal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/abc", "/12345678901234567890", "/abc/publication", "/abc/revisions"})
    void anAddressWithoutANumberIsNowhere(String path) {
        assertThat(get(path)).hasStatus(404);
    }

    @Test
    void rowsFarApartAreRowsAndTooManyAreRefused() {
        assertThat(save("credits[0].name", "", "credits[7].role", "REPORTER", "credits[7].name", ""))
                .as("rows that were added and left empty")
                .hasStatus(303);
        assertThat(save("credits[255].role", "REPORTER", "credits[255].name", "Sari"))
                .hasStatus(303);
        assertThat(drafts.find(id).text().credits()).extracting(Credit::name).containsExactly("Sari");
        String[] many = new String[1_200];
        for (int i = 0; i < 300; i++) {
            many[4 * i] = "credits[%d].role".formatted(i);
            many[4 * i + 1] = "REPORTER";
            many[4 * i + 2] = "credits[%d].name".formatted(i);
            many[4 * i + 3] = "Pewarta " + i;
        }
        assertThat(save(many)).hasStatus(422).bodyText().contains("Paling banyak 100 baris.", "Pewarta 299");
        assertThat(save("credits[999999].role", "REPORTER", "credits[999999].name", "Sari"))
                .hasStatus(400);
    }
}
