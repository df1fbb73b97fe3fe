package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.Crawl;
import id.rinews.testing.PortalTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** The whole site with its starter content, as far as links lead. */
@PortalTest
@Tag("pages")
@ActiveProfiles({"test", "demo"})
class CrawlTests {

    @Autowired
    StarterContent content;

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @Test
    void noLinkIsDeadAndNoPageIsAtFault() {
        content.start();

        Crawl.Report report = Crawl.of(web);

        assertThat(report.faults()).isEmpty();
        assertThat(report.twins()).isEmpty();
        assertThat(report.pages()).isGreaterThan(300);
    }

    @Test
    void anEmptyPortalHasNoDeadLinkEither() {
        Crawl.Report report = Crawl.of(web);

        assertThat(report.faults()).isEmpty();
        assertThat(report.pages()).isGreaterThanOrEqualTo(30);
    }

    @Test
    void aSlashTooManyLeadsToTheOneAddress() {
        assertThat(web.get().uri("/id/")).hasStatus(301).hasRedirectedUrl("/id");
        assertThat(web.get().uri("/es/acuerdos/?pair=id-pe"))
                .hasStatus(301)
                .hasRedirectedUrl("/es/acuerdos?pair=id-pe");
        assertThat(web.get().uri("/id/berita/tidak-ada/")).hasStatus(301).hasRedirectedUrl("/id/berita/tidak-ada");
    }

    @Test
    void aThinLanguageTellsWhatOthersHave() {
        content.start();
        sql.update("update article set status = 'DRAFT', live_revision_id = null where language = 'ES'");

        assertThat(web.get().uri("/es"))
                .hasStatusOk()
                .bodyText()
                .contains("En otros idiomas", "lang=\"id\"", "hreflang=\"", "Aún no hay noticias")
                .doesNotContain("escriba la primera nota");
        assertThat(Crawl.of(web).faults()).isEmpty();
    }
}
