package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.audit.AuditLine;
import id.rinews.audit.AuditLog;
import id.rinews.shared.Role;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What members of staff change about themselves. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ProfileTests {

    private static final String NEW_PASSWORD = "Perahu ke pulau seberang";

    @Autowired
    Staffing staffing;

    @Autowired
    AuditLog audit;

    @LocalServerPort
    int port;

    private Visitor eva;

    @BeforeEach
    void signEvaIn() {
        staffing.register(People.named("eva"), Role.REPORTER);
        eva = signedIn(People.PASSWORD);
    }

    private Visitor signedIn(String password) {
        Visitor visitor = new Visitor(port);
        visitor.submit("/login", Map.of("username", "eva@example.org", "password", password));
        return visitor;
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/desk").statusCode() == 200;
    }

    private HttpResponse<String> describe(String name, String language, String zone) {
        return eva.submit("/desk/profile", Map.of("displayName", name, "language", language, "timeZone", zone));
    }

    @Test
    void theNameInTheHeadLeadsToTheProfile() {
        assertThat(eva.get("/desk").body()).contains("href=\"/desk/profile\"");
        assertThat(eva.get("/desk/profile").body()).contains("value=\"eva\"", "href=\"/desk/profile/password\"");
    }

    @Test
    void nameLanguageAndZoneHoldAtOnceAndEverywhere() {
        Visitor elsewhere = signedIn(People.PASSWORD);

        assertThat(describe("Eva Huamán", "es", "America/Lima").statusCode()).isEqualTo(303);

        assertThat(eva.get("/desk/profile").body()).contains("lang=\"es\"", "Se guardó su perfil", "Eva Huamán");
        assertThat(elsewhere.get("/desk").body()).contains("lang=\"es\"", "Eva Huamán");
        assertThat(audit.latest(9))
                .filteredOn(line -> line.action().equals("account.described"))
                .singleElement()
                .extracting(AuditLine::actor)
                .isEqualTo("Eva Huamán");
    }

    @Test
    void whatStaysTheSameIsNotWrittenDown() {
        describe("eva", "id", "Asia/Jakarta");

        assertThat(audit.latest(9)).noneMatch(line -> line.action().equals("account.described"));
    }

    @ParameterizedTest
    @CsvSource({"' ', es, America/Lima, displayName", "Eva, fr, America/Lima, language", "Eva, es, Mars, timeZone"})
    void refusesWhatCannotBe(String name, String language, String zone, String field) {
        HttpResponse<String> answer = describe(name, language, zone);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("form-errors", "href=\"#" + field + "\"");
    }

    private HttpResponse<String> change(String present, String password) {
        return eva.submit("/desk/profile/password", Map.of("present", present, "password", password));
    }

    @Test
    void aNewPasswordEndsTheOtherSessionsAndKeepsThisOne() {
        Visitor elsewhere = signedIn(People.PASSWORD);
        String before = eva.cookie();

        assertThat(change(People.PASSWORD, NEW_PASSWORD).statusCode()).isEqualTo(303);

        assertThat(isIn(eva)).isTrue();
        assertThat(eva.cookie()).isNotEqualTo(before);
        assertThat(isIn(elsewhere)).isFalse();
        assertThat(isIn(signedIn(People.PASSWORD))).isFalse();
        assertThat(isIn(signedIn(NEW_PASSWORD))).isTrue();
    }

    @Test
    void thePresentPasswordIsAskedFor() {
        HttpResponse<String> wrong = change("Bukan kata sandinya", NEW_PASSWORD);

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(wrong.body()).contains("href=\"#present\"").doesNotContain(NEW_PASSWORD, "Bukan kata sandinya");
        assertThat(change("", NEW_PASSWORD).statusCode()).isEqualTo(422);
        assertThat(isIn(signedIn(People.PASSWORD))).isTrue();
        assertThat(audit.latest(9)).extracting(AuditLine::action).contains("password.refused");
    }

    @Test
    void aWeakPasswordIsRefused() {
        HttpResponse<String> weak = change(People.PASSWORD, "aaaaaaaaaaaaaaaaaaaa");

        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("href=\"#password\"").doesNotContain(People.PASSWORD);
    }
}
