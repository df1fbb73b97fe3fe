package id.rinews.site;

import static id.rinews.testing.Newsroom.as;
import static id.rinews.testing.Newsroom.hire;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class StandingTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    JdbcTemplate sql;

    @ParameterizedTest
    @EnumSource
    void everyTextStandsInEveryLanguage(Language language) {
        for (Addresses page :
                new Addresses[] {Addresses.GUIDELINES, Addresses.ABOUT, Addresses.PRIVACY, Addresses.ACCESSIBILITY}) {
            assertThat(web.get().uri(page.path(language)))
                    .hasStatusOk()
                    .bodyText()
                    .contains("<h1>", "<h2", "<li>", "rel=\"canonical\"", "<meta name=\"description\" content=\"")
                    .doesNotContain("??", "##", "\n- ");
        }
    }

    @Test
    void theMastheadTellsWhatIsSetAndWhatIsNot() {
        assertThat(web.get().uri("/id/redaksi")).bodyText().contains("belum diisi");

        assertThat(web.post()
                        .uri("/desk/settings")
                        .with(as(hire(sql, Role.ADMIN)))
                        .with(csrf())
                        .param("sampleNotice", "false")
                        .param("director", "Ana <Torres>")
                        .param("editors", "Sari Wulandari\r\nRosa Quispe"))
                .hasStatus(303);
        assertThat(web.get().uri("/id/redaksi"))
                .bodyText()
                .contains("Ana &lt;Torres&gt;", "<dd>Sari Wulandari</dd>", "<dd>Rosa Quispe</dd>", "belum diisi");
        assertThat(sql.queryForList("select subject from audit_entry where action = 'setting.changed'", String.class))
                .containsExactlyInAnyOrder("setting:imprint.director", "setting:imprint.editors");
    }
}
