package id.rinews.topics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Wording;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
class TopicPagesTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    TopicDesk desk;

    @Autowired
    JdbcTemplate sql;

    Staff editor;

    @BeforeEach
    void hire() {
        editor = Newsroom.hire(sql, Role.EDITOR);
    }

    @Test
    void theListShowsNamesInEveryLanguage() {
        assertThat(get("/desk/topics")).hasStatusOk().bodyText().contains("Belum ada topik.");

        desk.record(new TopicEntry("diplomasi", new Wording(null, "Diplomacia", "Diplomacy"), "20000639"), "starter");

        assertThat(get("/desk/topics"))
                .bodyText()
                .contains("1 topik", "lang=\"es\"", "Diplomacia", "Diplomacy", "20000639");
    }

    @Test
    void aNewTopicIsSavedAndShown() {
        var saved = post("/desk/topics/new", "nameId", "Tanda kehormatan", "nameEs", "Condecoraciones", "iptc", "");

        assertThat(saved).hasStatus(303);
        assertThat(shown(saved)).bodyText().contains("value=\"tanda-kehormatan\"", "value=\"Condecoraciones\"");
    }

    @Test
    void aRefusedFormKeepsEverything() {
        assertThat(post("/desk/topics/new", "slug", "kosong", "iptc", "123"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Isi nama topik",
                        "terdiri atas delapan angka",
                        "value=\"kosong\"",
                        "value=\"123\"",
                        "href=\"#nameId\"");
    }

    @Test
    void whatIsTakenIsNamed() {
        desk.record(new TopicEntry(null, new Wording("Diplomasi", null, null), "20000639"), "starter");

        assertThat(post("/desk/topics/new", "nameId", "Diplomasi", "iptc", "20000639"))
                .hasStatus(422)
                .bodyText()
                .contains(
                        "Alamat ini sudah dipakai untuk “Diplomasi”", "Kode IPTC ini sudah dipakai untuk “Diplomasi”");
    }

    @Test
    void aStaleVersionShowsBothAndGoesOn() {
        long id = desk.record(new TopicEntry(null, new Wording("Visa", null, null), null), "starter");
        post("/desk/topics/" + id, "nameId", "Visa dan paspor", "slug", "visa", "version", "0");

        assertThat(post("/desk/topics/" + id, "nameId", "Bebas visa", "slug", "visa", "version", "0"))
                .hasStatus(409)
                .bodyText()
                .contains("Visa dan paspor", "value=\"Bebas visa\"", "name=\"version\" value=\"1\"");
        assertThat(post("/desk/topics/" + id, "nameId", "Bebas visa", "slug", "visa", "version", "1"))
                .hasStatus(303);
    }

    @Test
    void reportersReadTheListOnly() {
        var reporter = Newsroom.hire(sql, Role.REPORTER);

        assertThat(web.get().uri("/desk/topics").with(Newsroom.as(reporter))).hasStatusOk();
        assertThat(web.get().uri("/desk/topics/new").with(Newsroom.as(reporter)))
                .hasStatus(403);
        assertThat(web.post()
                        .uri("/desk/topics/new")
                        .param("nameId", "x")
                        .with(Newsroom.as(reporter))
                        .with(csrf()))
                .hasStatus(403);
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
