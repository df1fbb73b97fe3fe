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
import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A text that is shown before it is public, to those who are meant to see it. */
@PortalTest
class PreviewTests {

    @Autowired
    ArticleDesk desk;

    @Autowired
    Drafts drafts;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Autowired
    TestClock clock;

    private Staff reporter;
    private Staff managing;
    private long id;

    @BeforeEach
    void write() {
        reporter = hire(sql, Role.REPORTER);
        managing = hire(sql, Role.MANAGING_EDITOR);
        id = desk.create(Language.ES, Copy.of("Zarpa el buque", "Zarpa hoy."), null, reporter);
    }

    private String link() {
        MvcTestResult made = post("/preview-link");
        assertThat(made).hasStatus(303);
        String address = Objects.toString(made.getMvcResult().getFlashMap().get("address"));
        return address.substring(address.indexOf("/preview/"));
    }

    private MvcTestResult post(String path) {
        return web.post()
                .uri("/desk/articles/" + id + path)
                .with(as(reporter))
                .with(csrf())
                .exchange();
    }

    private MvcTestResult open(String link) {
        return web.get().uri(link).exchange();
    }

    @Test
    void showsTheDeskTheWorkingCopyInThePublicTemplateAndItsOwnLanguage() {
        MvcTestResult page = web.get()
                .uri("/desk/articles/" + id + "/preview/page")
                .with(as(reporter))
                .exchange();

        assertThat(page).hasStatusOk().bodyText().contains("<html lang=\"es\"", "Zarpa hoy.", "Borrador", "noindex");
        assertThat(page.getResponse().getHeader("Content-Security-Policy"))
                .contains("frame-ancestors 'self'")
                .doesNotContain("script-src");
        assertThat(web.get().uri("/desk/articles/" + id + "/preview?width=768").with(as(reporter)))
                .hasStatusOk()
                .bodyText()
                .contains("<iframe", "width=\"768\"", "Pratinjau");
        assertThat(web.get().uri("/desk/articles/" + id + "/preview/page")).hasStatus(302);
    }

    @Test
    void aLinkShowsOneRevisionToWhoeverHoldsIt() {
        String link = link();
        desk.save(
                id, drafts.find(id).version(), Language.ES, Copy.of("Zarpa el buque", "Zarpa mañana."), null, reporter);

        MvcTestResult page = open(link);

        assertThat(page).hasStatusOk().hasHeader("Cache-Control", "no-store");
        assertThat(page.getResponse().getHeader("X-Robots-Tag")).contains("noindex");
        assertThat(page.getResponse().getHeader("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(page)
                .bodyText()
                .contains("Zarpa hoy.", "Borrador", "noindex")
                .doesNotContain("mañana", "canonical");
        assertThat(page.getResponse().getCookies()).isEmpty();
    }

    @Test
    void endsWhenItIsRevoked() {
        String first = link();
        String second = link();

        assertThat(post("/preview-link/1/revocation")).hasStatus(303);

        assertThat(open(first)).hasStatus(404);
        assertThat(open(second)).hasStatusOk();
        assertThat(post("/preview-link/9/revocation")).hasStatus(404);
    }

    @Test
    void endsAfterThirtyDaysAndAtPublication() {
        String link = link();
        clock.advance(Duration.ofDays(30).minusSeconds(1));
        assertThat(open(link)).hasStatusOk();
        clock.advance(Duration.ofSeconds(1));
        assertThat(open(link)).hasStatus(404);

        String another = link();
        desk.publish(id, Publication.first(), managing);
        assertThat(open(another)).hasStatus(404);
    }

    @Test
    void anEmbargoHoldsOnThisSurfaceToo() {
        String before = link();
        sql.update(
                "update article set embargo_until = ? where id = ?",
                java.time.OffsetDateTime.ofInstant(clock.instant().plusSeconds(3600), java.time.ZoneOffset.UTC),
                id);

        assertThat(open(before)).hasStatus(404);
        assertThat(post("/preview-link")).hasStatus(409);
        assertThat(web.get()
                        .uri("/desk/articles/" + id + "/preview-link")
                        .with(as(managing))
                        .exchange())
                .bodyText()
                .contains("Selama embargo")
                .doesNotContain("Buat tautan");
        clock.advance(Duration.ofHours(1));
        assertThat(open(before)).hasStatusOk();
    }

    @Test
    void whatIsGuessedOpensNothing() {
        link();

        assertThat(open("/preview/x")).hasStatus(404);
        assertThat(open("/preview/" + "A".repeat(43))).hasStatus(404);
        assertThat(sql.queryForList("select token_hash from preview_link", String.class))
                .allMatch(hash -> hash.matches("[0-9a-f]{64}"));
    }

    @Test
    void reportersShowTheirOwnAlone() {
        id = desk.create(Language.ID, Copy.of("Milik lain", "Isi."), null, managing);

        assertThat(post("/preview-link")).hasStatus(403);
    }
}
