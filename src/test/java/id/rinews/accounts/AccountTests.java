package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.audit.AuditLine;
import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.TestClock;
import id.rinews.testing.Visitor;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What an administrator does to an account, and what its owner sees of it. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AccountTests {

    private static final Pattern LINK = Pattern.compile("value=\"http://[^\"]+(/recovery/[A-Za-z0-9_-]{43})\"");
    private static final String NEW_PASSWORD = "Perahu ke pulau seberang";

    @Autowired
    Staffing staffing;

    @Autowired
    AccountDesk desk;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditLog audit;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Staff anaHerself;
    private Staff evaHerself;
    private Visitor ana;
    private Visitor eva;

    @BeforeEach
    void signTwoIn() {
        anaHerself = staffing.registerFirst(People.named("ana"));
        evaHerself = staffing.register(People.named("eva"), Role.EDITOR);
        ana = signedIn("ana", People.PASSWORD);
        eva = signedIn("eva", People.PASSWORD);
    }

    private Visitor signedIn(String name, String password) {
        Visitor visitor = new Visitor(port);
        visitor.submit("/login", Map.of("username", name + "@example.org", "password", password));
        return visitor;
    }

    private static boolean isIn(Visitor visitor) {
        return visitor.get("/desk").statusCode() == 200;
    }

    private String of(Staff staff, String rest) {
        return "/desk/accounts/" + staff.id() + rest;
    }

    private HttpResponse<String> appoint(Staff staff, String role) {
        return ana.submit(of(staff, ""), Map.of("role", role));
    }

    @Test
    void theListTellsOfEverybody() {
        desk.deactivate(evaHerself.id(), anaHerself);

        assertThat(ana.get("/desk/accounts").body())
                .contains(
                        "2 akun", "ana@example.org", "Admin", "Aktif", "eva@example.org", "Penyunting", "Dinonaktifkan")
                .contains("href=\"/desk/accounts/" + evaHerself.id() + "\"");
    }

    @Test
    void anotherRoleEndsTheSessionsAndHoldsAtOnce() {
        assertThat(appoint(evaHerself, "MANAGING_EDITOR").statusCode()).isEqualTo(303);

        assertThat(isIn(eva)).isFalse();
        assertThat(accounts.findById(evaHerself.id()).orElseThrow().role()).isEqualTo(Role.MANAGING_EDITOR);
        assertThat(isIn(signedIn("eva", People.PASSWORD))).isTrue();
        assertThat(audit.latest(9))
                .filteredOn(line -> line.action().equals("account.appointed"))
                .singleElement()
                .satisfies(line -> assertThat(line.detail()).isEqualTo("EDITOR – MANAGING_EDITOR"));
    }

    @Test
    void theSameRoleChangesNothing() {
        assertThat(appoint(evaHerself, "EDITOR").statusCode()).isEqualTo(303);

        assertThat(isIn(eva)).isTrue();
        assertThat(audit.latest(9)).noneMatch(line -> line.action().equals("account.appointed"));
    }

    @Test
    void whatIsSentWithAnEndedSessionIsKeptForItsWriter() {
        eva.get("/desk/articles/new");
        appoint(evaHerself, "REPORTER");

        assertThat(eva.submitTo("/desk/articles/new", "/robots.txt", Map.of("headline", "Kapal tiba"))
                        .statusCode())
                .isEqualTo(403);

        HttpResponse<String> again =
                eva.submit("/login", Map.of("username", "eva@example.org", "password", People.PASSWORD));
        assertThat(again.headers().firstValue("Location").orElseThrow()).endsWith("/desk/rescue");
        assertThat(eva.get("/desk/rescue").body()).contains("Kapal tiba");
    }

    @Test
    void deactivationIsConfirmedAndShutsTheDoor() {
        assertThat(ana.get(of(evaHerself, "/deactivation")).body()).contains("Nonaktifkan akun eva?", "seketika");
        assertThat(isIn(eva)).isTrue();

        assertThat(ana.submit(of(evaHerself, "/deactivation"), Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(isIn(eva)).isFalse();
        assertThat(isIn(signedIn("eva", People.PASSWORD))).isFalse();
        assertThat(staffing.name(evaHerself.id())).contains("eva");
        assertThat(ana.get(of(evaHerself, "/deactivation")).statusCode()).isEqualTo(409);
    }

    @Test
    void whoIsActivatedAgainSignsInAgain() {
        desk.deactivate(evaHerself.id(), anaHerself);

        assertThat(ana.submitTo(of(evaHerself, "/activation"), of(evaHerself, ""), Map.of())
                        .statusCode())
                .isEqualTo(303);

        assertThat(isIn(eva)).isFalse();
        assertThat(isIn(signedIn("eva", People.PASSWORD))).isTrue();
        assertThat(audit.latest(9)).extracting(AuditLine::action).contains("account.activated");
    }

    @ParameterizedTest
    @ValueSource(strings = {"REPORTER", "EDITOR", "MANAGING_EDITOR"})
    void theLastAdministratorStaysOne(String role) {
        HttpResponse<String> answer = appoint(anaHerself, role);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("form-errors", "satu-satunya admin yang aktif");
        assertThat(ana.submitTo(of(anaHerself, "/deactivation"), of(anaHerself, ""), Map.of())
                        .statusCode())
                .isEqualTo(422);
        assertThat(isIn(ana)).isTrue();
        assertThatThrownBy(() -> desk.appoint(anaHerself.id(), Role.EDITOR, evaHerself))
                .isInstanceOf(Conflict.class);
    }

    @Test
    void nobodyShutsThemselvesOut() {
        appoint(evaHerself, "ADMIN");

        HttpResponse<String> answer = ana.submitTo(of(anaHerself, "/deactivation"), of(anaHerself, ""), Map.of());

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("akun sendiri");
        assertThat(appoint(anaHerself, "EDITOR").statusCode()).isEqualTo(422);
        assertThat(isIn(ana)).isTrue();
    }

    @Test
    void twoAdministratorsCannotPutOutEachOther() throws Exception {
        desk.appoint(evaHerself.id(), Role.ADMIN, anaHerself);
        List<Callable<Boolean>> both = List.of(
                () -> succeeds(() -> desk.deactivate(evaHerself.id(), anaHerself)),
                () -> succeeds(() -> desk.appoint(anaHerself.id(), Role.EDITOR, evaHerself)));

        try (var together = Executors.newFixedThreadPool(2)) {
            assertThat(together.invokeAll(both)).extracting(Future::resultNow).containsOnlyOnce(true);
        }
        assertThat(accounts.administrators()).hasSize(1);
    }

    private static boolean succeeds(Runnable deed) {
        try {
            deed.run();
            return true;
        } catch (Conflict _) {
            return false;
        }
    }

    private String recoveryOf(Staff staff) {
        assertThat(ana.submitTo(of(staff, "/recovery"), of(staff, ""), Map.of()).statusCode())
                .isEqualTo(303);
        Matcher link = LINK.matcher(ana.get(of(staff, "")).body());
        assertThat(link.find()).isTrue();
        assertThat(ana.get(of(staff, "")).body()).doesNotContain(link.group(1));
        return link.group(1);
    }

    @Test
    void aForgottenPasswordIsReplacedByALinkThatOpensOnce() {
        String link = recoveryOf(evaHerself);
        Visitor elsewhere = new Visitor(port);
        assertThat(elsewhere.submit(link, Map.of("password", "too short")).statusCode())
                .isEqualTo(422);

        HttpResponse<String> answer = elsewhere.submit(link, Map.of("password", NEW_PASSWORD));

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(isIn(elsewhere)).isTrue();
        assertThat(isIn(eva)).isFalse();
        assertThat(isIn(signedIn("eva", People.PASSWORD))).isFalse();
        assertThat(isIn(signedIn("eva", NEW_PASSWORD))).isTrue();
        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(410);
        assertThat(audit.latest(9)).extracting(AuditLine::action).contains("recovery.made", "password.recovered");
    }

    @Test
    void aRecoveryLinkIsOverAfterADayAnotherOneOrADeactivation() {
        String first = recoveryOf(evaHerself);
        String second = recoveryOf(evaHerself);
        assertThat(new Visitor(port).get(first).statusCode()).isEqualTo(410);
        assertThat(new Visitor(port).get(second).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofHours(24));
        assertThat(new Visitor(port).get(second).statusCode()).isEqualTo(410);

        String third = recoveryOf(evaHerself);
        desk.deactivate(evaHerself.id(), anaHerself);
        desk.activate(evaHerself.id(), anaHerself);
        assertThat(new Visitor(port).get(third).statusCode()).isEqualTo(410);
    }

    @Test
    void nobodyRecoversAnInactiveAccount() {
        desk.deactivate(evaHerself.id(), anaHerself);

        assertThat(ana.submitTo(of(evaHerself, "/recovery"), of(evaHerself, ""), Map.of())
                        .statusCode())
                .isEqualTo(409);
        assertThat(ana.get(of(evaHerself, "")).body()).contains("Aktifkan lagi").doesNotContain("/recovery");
    }

    @Test
    void thereIsNothingAtAnotherNumber() {
        assertThat(ana.get("/desk/accounts/999999").statusCode()).isEqualTo(404);
        assertThat(ana.get("/desk/accounts/x").statusCode()).isEqualTo(404);
    }
}
