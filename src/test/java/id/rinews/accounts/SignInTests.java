package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rinews.audit.AuditLine;
import id.rinews.audit.AuditLog;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SignInTests {

    @Autowired
    Staffing staffing;

    @Autowired
    AccountDesk desk;

    @Autowired
    AuditLog audit;

    @LocalServerPort
    int port;

    Staff ana;
    Visitor visitor;

    @BeforeEach
    void hireAna() {
        ana = staffing.register(People.named("ana"), Role.ADMIN);
        visitor = new Visitor(port);
    }

    private HttpResponse<String> signIn(String username, String password) {
        return visitor.submit("/login", Map.of("username", username, "password", password));
    }

    @Test
    void opensTheDesk() {
        HttpResponse<String> answer = signIn(" Ana@Example.org ", People.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).endsWith("/desk");
        assertThat(visitor.get("/desk/settings").statusCode()).isEqualTo(200);
        assertThat(visitor.get("/login").statusCode()).isEqualTo(303);
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow();
    }

    @Test
    void goesOnToThePageThatWasAskedFor() {
        HttpResponse<String> turnedAway = visitor.get("/desk/settings?tab=a&b=%C3%A9");

        assertThat(turnedAway.statusCode()).isEqualTo(302);
        assertThat(location(turnedAway)).endsWith("/login");
        assertThat(location(signIn("ana@example.org", People.PASSWORD)))
                .isIn("/desk/settings?tab=a&b=%C3%A9", "http://127.0.0.1:" + port + "/desk/settings?tab=a&b=%C3%A9");
    }

    @Test
    void changesTheSessionId() {
        visitor.get("/login");
        String before = visitor.cookie();

        signIn("ana@example.org", People.PASSWORD);

        assertThat(visitor.cookie()).contains("SESSION=").isNotEqualTo(before);
    }

    @Test
    void saysTheSameOfAWrongPasswordAndAnUnknownAddress() {
        HttpResponse<String> wrong = signIn("ana@example.org", "not the password");
        HttpResponse<String> unknown = signIn("eva@example.org", "not the password");

        assertThat(wrong.statusCode()).isEqualTo(422);
        assertThat(unknown.statusCode()).isEqualTo(422);
        assertThat(comparable(wrong)).isEqualTo(comparable(unknown)).doesNotContain("not the password");
        assertThat(wrong.body()).contains("ana@example.org", "form-errors");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
    }

    private static String comparable(HttpResponse<String> answer) {
        return answer.body().replaceAll("name=\"_csrf\" value=\"[^\"]+\"", "").replaceAll("(ana|eva)@", "somebody@");
    }

    @Test
    void knowsNobodyWhoseAccountIsInactive() {
        desk.deactivate(staffing.register(People.named("eva"), Role.EDITOR).id(), ana);

        assertThat(signIn("eva@example.org", People.PASSWORD).statusCode()).isEqualTo(422);
    }

    @Test
    void wrongPasswordsAreHeardSoOftenAndTheRestIsToldToWait() {
        for (int i = 0; i < SignInThrottle.OF_ACCOUNT; i++) {
            assertThat(signIn("guessed@example.org", "wrong " + i).statusCode()).isEqualTo(422);
        }

        HttpResponse<String> early = signIn("guessed@example.org", "wrong again");

        assertThat(early.statusCode()).isEqualTo(429);
        assertThat(early.headers().firstValue("Retry-After")).isPresent();
        assertThat(early.body())
                .contains("guessed@example.org", "Terlalu banyak percobaan masuk")
                .doesNotContain("wrong again");
        assertThat(signIn("ana@example.org", People.PASSWORD).statusCode()).isEqualTo(303);
    }

    @Test
    void survivesOddInput() {
        assertThat(signIn("ana\0@example.org", "\0").statusCode()).isEqualTo(422);
        assertThat(signIn("x".repeat(5000), "x".repeat(5000)).statusCode()).isEqualTo(422);
        assertThat(visitor.submit("/login", Map.of()).statusCode()).isEqualTo(422);
    }

    @Test
    void isWrittenDown() {
        signIn("ana@example.org", "not the password");
        signIn("My password by mistake", "x");
        signIn("ana@example.org", People.PASSWORD);
        visitor.submit("/desk/settings", Map.of("sampleNotice", "true"));

        assertThat(audit.latest(4))
                .extracting(AuditLine::action, AuditLine::actor)
                .containsExactly(
                        tuple("setting.changed", "ana"),
                        tuple("session.started", "ana"),
                        tuple("session.refused", "?"),
                        tuple("session.refused", "ana@example.org"));
        assertThat(audit.latest(1))
                .allSatisfy(line -> assertThat(line.address()).isEqualTo("127.0.0.1"));
    }

    @Test
    void endsWithTheSignOutForm() {
        signIn("ana@example.org", People.PASSWORD);

        HttpResponse<String> answer = visitor.submitTo("/logout", "/desk/settings", Map.of());

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(location(answer)).endsWith("/login");
        assertThat(visitor.get("/desk").statusCode()).isEqualTo(302);
        assertThat(audit.latest(1)).extracting(AuditLine::action).containsExactly("session.ended");
    }

    @Test
    void needsTheTokenOfItsForm() {
        assertThat(visitor.send("POST", "/login").statusCode()).isEqualTo(403);
        assertThat(visitor.send("POST", "/logout").statusCode()).isEqualTo(403);
    }
}
