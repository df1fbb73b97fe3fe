package id.rinews.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import id.rinews.accounts.Newcomer;
import id.rinews.accounts.SignedIn;
import id.rinews.accounts.Staffing;
import id.rinews.audit.AuditLine;
import id.rinews.audit.AuditLog;
import id.rinews.shared.Language;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.SampleNotice;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@PortalTest
@RecordApplicationEvents
class SettingsTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    Staffing staffing;

    @Autowired
    Settings settings;

    @Autowired
    SampleNotice notice;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient database;

    @Autowired
    ApplicationEvents events;

    Staff admin;

    @BeforeEach
    void hireAnAdministrator() {
        admin = staffing.registerFirst(
                new Newcomer("Ana", "ana@example.org", "Kereta pagi ke Arequipa", Language.EN, ZoneOffset.UTC));
    }

    @Test
    void theSampleLineIsSwitchedOnAndOff() {
        assertThat(notice.isShown()).isFalse();

        assertThat(post("true")).hasStatus(303).hasRedirectedUrl("/desk/settings");
        assertThat(notice.isShown()).isTrue();

        assertThat(post("false")).hasStatus(303);
        assertThat(notice.isShown()).isFalse();
    }

    private MvcTestResult post(String shown) {
        return web.post()
                .uri("/desk/settings")
                .param("sampleNotice", shown)
                .with(user(new SignedIn(admin)))
                .with(csrf())
                .exchange();
    }

    @Test
    void aChangeIsWrittenDownAndReachesThePublic() {
        post("true");

        assertThat(events.stream(PublicChanged.class)).contains(new PublicChanged("setting:sample-notice"));
        assertThat(audit.latest(1))
                .extracting(AuditLine::accountId, AuditLine::action, AuditLine::subject, AuditLine::detail)
                .containsExactly(tuple(admin.id(), "setting.changed", "setting:sample-notice", "true"));
    }

    @Test
    void thePageSaysWhatIsSetAndWhereItShows() {
        settings.showSampleNotice(true);

        assertThat(web.get().uri("/desk/settings").with(user(new SignedIn(admin))))
                .hasStatusOk()
                .bodyText()
                .containsPattern("value=\"true\"[^>]*checked")
                .contains("foot of every public page", "lang=\"en\"");
    }

    @Test
    void whatAnotherNodeSetsIsHeard() {
        database.sql("insert into setting (name, content) values ('sample-notice', 'true')")
                .update();
        assertThat(notice.isShown()).isFalse();

        settings.listen();

        assertThat(notice.isShown()).isTrue();
    }

    @Test
    void nonsenseIsRefused() {
        assertThat(post("perhaps")).hasStatus(422);
        assertThat(notice.isShown()).isFalse();
    }
}
