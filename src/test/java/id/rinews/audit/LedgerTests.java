package id.rinews.audit;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.Newsroom;
import id.rinews.testing.PortalTest;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** The ledger's page and its file. */
@PortalTest
class LedgerTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    AuditLog log;

    @Autowired
    JdbcTemplate sql;

    private Staff admin;
    private Staff editor;

    @BeforeEach
    void hire() {
        admin = Newsroom.hire(sql, Role.ADMIN);
        editor = Newsroom.hire(sql, Role.EDITOR);
    }

    private MvcTestResult get(String address) {
        return web.get().uri(address).with(Newsroom.as(admin)).exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The table alone: the filters name every action. */
    private String rows(String address) {
        String page = text(get(address));
        return page.contains("<tbody") ? page.substring(page.indexOf("<tbody"), page.indexOf("</tbody>")) : "";
    }

    @Test
    void tellsWhoWhatWhenAndOnWhat() {
        log.record(editor, "article.published", "article:42", "UPDATE 3");

        assertThat(rows("/desk/audit"))
                .contains("EDITOR", "Berita diterbitkan", "href=\"/desk/articles/42\"", "Berita 42", "UPDATE 3")
                .contains("1 Maret 2026, 10:00 WIB", "2026-03-01 03:00:00 UTC");
    }

    @ParameterizedTest
    @CsvSource({
        "account:7, /desk/accounts/7",
        "relation:id-pe, /desk/relations/id-pe",
        "setting:imprint.address, /desk/settings",
        "picture:9, /desk/media/9"
    })
    void leadsToWhatItWasDoneTo(String subject, String href) {
        log.record(editor, "topic.edited", subject, "");

        assertThat(rows("/desk/audit")).contains("href=\"" + href + "\"");
    }

    @Test
    void whatIsGoneOrUnknownHasNoLink() {
        log.record(editor, "picture.deleted", "picture:9", "");
        log.record("?", "session.refused", "login", "");
        log.record("portal", "moon.landed", "moon:1", "");

        assertThat(rows("/desk/audit")).contains("Gambar 9", "moon.landed").doesNotContain("<a ", "??");
    }

    @Test
    void isFilteredByWhoAndWhat() {
        log.record(editor, "article.published", "article:42", "dari editor");
        log.record(admin, "article.saved", "article:43", "dari admin");
        log.record("portal", "agreement.saved", "agreement:5", "dari portal");

        assertThat(rows("/desk/audit?account=" + editor.id()))
                .contains("dari editor")
                .doesNotContain("dari admin", "dari portal");
        assertThat(rows("/desk/audit?account=none"))
                .contains("dari portal")
                .doesNotContain("dari editor", "dari admin");
        assertThat(rows("/desk/audit?kind=article"))
                .contains("dari editor", "dari admin")
                .doesNotContain("dari portal");
        assertThat(rows("/desk/audit?kind=article.saved&account="))
                .contains("dari admin")
                .doesNotContain("dari editor");
        assertThat(rows("/desk/audit?kind=article.published&account=" + admin.id()))
                .isEmpty();
        assertThat(rows("/desk/audit?kind=%25&account=x")).isEmpty();
        assertThat(rows("/desk/audit?kind=art_cle")).isEmpty();
    }

    @Test
    void newestFirstFiftyToAPage() {
        for (int n = 1; n <= 51; n++) {
            log.record(editor, "article.saved", "article:1", "simpanan %02d".formatted(n));
        }

        assertThat(rows("/desk/audit?kind=article"))
                .contains("simpanan 51", "simpanan 02")
                .doesNotContain("simpanan 01");
        assertThat(text(get("/desk/audit?kind=article"))).contains("51 catatan", "/desk/audit?kind=article&amp;page=2");
        assertThat(rows("/desk/audit?kind=article&page=2"))
                .contains("simpanan 01")
                .doesNotContain("simpanan 02");
        assertThat(get("/desk/audit?page=99999999999")).hasStatusOk();
    }

    @Test
    void isHandedOutAsAFile() {
        log.record(editor, "article.saved", "article:1", "=1+1, \"dua\"");
        log.record(admin, "agreement.saved", "agreement:2", "");

        MvcTestResult file = get("/desk/audit?kind=article&format=csv");

        assertThat(file).hasStatusOk().hasHeader("Content-Type", "text/csv;charset=UTF-8");
        assertThat(file.getResponse().getHeader("Content-Disposition")).contains("attachment", "catatan-audit.csv");
        assertThat(text(file).split("\r\n"))
                .hasSize(2)
                .satisfies(lines -> assertThat(lines[0]).startsWith("\uFEFFKapan,Kapan (UTC),Siapa"))
                .satisfies(lines -> assertThat(lines[1])
                        .startsWith(
                                "2026-03-01T10:00+07:00,2026-03-01T03:00:00Z,EDITOR,Berita disimpan,article.saved,article:1")
                        .contains("\"'=1+1, \"\"dua\"\"\""));
    }

    @Test
    void cannotBeChangedFromItsPage() {
        assertThat(text(get("/desk/audit"))).doesNotContain("action=\"/desk/audit\" method=\"post\"");
        assertThat(
                        web.post()
                                .uri("/desk/audit")
                                .with(Newsroom.as(admin))
                                .with(org.springframework.security.test.web.servlet.request
                                        .SecurityMockMvcRequestPostProcessors.csrf()))
                .hasStatus(405);
    }
}
