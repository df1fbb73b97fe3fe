package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.rinews.audit.AuditLine;
import id.rinews.audit.AuditLog;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
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
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** An administrator asks somebody in, who comes by a link that opens once. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class InvitationTests {

    private static final Pattern LINK = Pattern.compile("value=\"http://[^\"]+(/invitation/[A-Za-z0-9_-]{43})\"");
    private static final Map<String, String> ROSA =
            Map.of("displayName", "Rosa Quispe", "password", "Un tren que sube a Puno");

    @Autowired
    Staffing staffing;

    @Autowired
    Accounts accounts;

    @Autowired
    Invitations invitations;

    @Autowired
    AuditLog audit;

    @Autowired
    JdbcClient database;

    @Autowired
    TestClock clock;

    @LocalServerPort
    int port;

    private Visitor ana;
    private Visitor rosa;

    @BeforeEach
    void signAnaIn() {
        staffing.registerFirst(People.named("ana"));
        ana = new Visitor(port);
        ana.submit("/login", Map.of("username", "ana@example.org", "password", People.PASSWORD));
        rosa = new Visitor(port);
    }

    private HttpResponse<String> ask(String email, String role) {
        return ana.submit("/desk/accounts", Map.of("email", email, "role", role));
    }

    private String invite(String email, String role) {
        assertThat(ask(email, role).statusCode()).isEqualTo(303);
        return link(ana.get("/desk/accounts"));
    }

    private static String link(HttpResponse<String> page) {
        Matcher link = LINK.matcher(page.body());
        assertThat(link.find()).as("a link on the page").isTrue();
        return link.group(1);
    }

    @Test
    void theLinkIsShownOnceAndLeadsToTheDesk() {
        String link = invite("Rosa@Example.org", "EDITOR");

        assertThat(ana.get("/desk/accounts").body())
                .doesNotContain("/invitation/" + link.substring("/invitation/".length()))
                .contains("rosa@example.org", "Diundang");
        assertThat(rosa.get(link).body()).contains("rosa@example.org", "name=\"displayName\"", "name=\"password\"");

        HttpResponse<String> answer = rosa.submit(link, ROSA);

        assertThat(answer.statusCode()).isEqualTo(303);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith("/desk");
        assertThat(rosa.get("/desk").body()).contains("Rosa Quispe");
        assertThat(rosa.get("/desk/accounts").statusCode()).isEqualTo(403);
        Account account = accounts.findByEmailAndActiveTrue("rosa@example.org").orElseThrow();
        assertThat(account.staff().role()).isEqualTo(Role.EDITOR);
        assertThat(account.passwordHash()).startsWith("$argon2id$");
        assertThat(ana.get("/desk/accounts").body()).contains("Rosa Quispe").doesNotContain("Diundang");
        assertThat(audit.latest(3))
                .extracting(AuditLine::action, AuditLine::actor)
                .containsExactly(
                        tuple("session.started", "Rosa Quispe"),
                        tuple("account.registered", "Rosa Quispe"),
                        tuple("invitation.made", "ana"));
    }

    @Test
    void nothingOfTheLinkIsKeptButItsHash() {
        String key = invite("rosa@example.org", "REPORTER").replaceFirst("/invitation/", "");

        assertThat(database.sql("select token_hash from invitation")
                        .query(String.class)
                        .list())
                .containsExactly(OneTimeKey.hash(key));
        assertThat(audit.latest(9)).noneMatch(line -> (line.detail() + line.subject()).contains(key));
    }

    @Test
    void aLinkOpensOnce() {
        String link = invite("rosa@example.org", "REPORTER");
        rosa.submit(link, ROSA);

        assertThat(new Visitor(port).get(link).statusCode()).isEqualTo(410);
        assertThat(accounts.count()).isEqualTo(2);
    }

    @Test
    void aFormSentTwiceMakesOneAccount() throws Exception {
        String link = invite("rosa@example.org", "REPORTER");
        List<Callable<Integer>> senders = IntStream.range(0, 4)
                .<Callable<Integer>>mapToObj(
                        _ -> () -> new Visitor(port).submit(link, ROSA).statusCode())
                .toList();

        try (var together = Executors.newFixedThreadPool(4)) {
            assertThat(together.invokeAll(senders))
                    .extracting(Future::resultNow)
                    .containsOnlyOnce(303)
                    .isSubsetOf(303, 410, 403); // 403: its page was closed already, and had no token
        }
        assertThat(accounts.count()).isEqualTo(2);
    }

    @Test
    void isOverAfterSevenDays() {
        String link = invite("rosa@example.org", "REPORTER");
        clock.advance(Duration.ofDays(7).minusSeconds(1));
        assertThat(rosa.get(link).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofSeconds(1));

        assertThat(rosa.get(link).statusCode()).isEqualTo(410);
        assertThat(ana.get("/desk/accounts").body()).contains("Undangan kedaluwarsa");
    }

    @Test
    void canBeTakenBack() {
        String link = invite("rosa@example.org", "REPORTER");
        long id = invitations
                .findByTokenHash(OneTimeKey.hash(link.replaceFirst("/invitation/", "")))
                .orElseThrow()
                .id();
        String revocation = "/desk/accounts/invitations/%d/revocation".formatted(id);

        assertThat(ana.submitTo(revocation, "/desk/accounts", Map.of()).statusCode())
                .isEqualTo(303);

        assertThat(rosa.get(link).statusCode()).isEqualTo(410);
        assertThat(ana.get("/desk/accounts").body())
                .contains("Undangan dibatalkan")
                .doesNotContain("rosa@example.org");
        assertThat(ana.submitTo(revocation, "/desk/accounts", Map.of()).statusCode())
                .isEqualTo(409);
        assertThat(audit.latest(1)).extracting(AuditLine::action).containsExactly("invitation.revoked");
        assertThat(rosa.get(invite("rosa@example.org", "EDITOR")).statusCode()).isEqualTo(200);
    }

    @Test
    void ofAFormSentTwiceTheLinkThatOpensIsShown() {
        ask("rosa@example.org", "REPORTER");
        ask("rosa@example.org", "REPORTER");

        assertThat(rosa.get(link(ana.get("/desk/accounts"))).statusCode()).isEqualTo(200);
    }

    @Test
    void invitingAgainReplacesTheLink() {
        String first = invite("rosa@example.org", "REPORTER");

        String second = invite("ROSA@example.org", "EDITOR");

        assertThat(rosa.get(first).statusCode()).isEqualTo(410);
        rosa.submit(second, ROSA);
        assertThat(accounts.findByEmailAndActiveTrue("rosa@example.org")
                        .orElseThrow()
                        .role())
                .isEqualTo(Role.EDITOR);
    }

    @ParameterizedTest
    @CsvSource({
        "ana@example.org, EDITOR, #email",
        "ANA@example.org, EDITOR, #email",
        "nobody, EDITOR, #email",
        "'', EDITOR, #email",
        "rosa@example.org, KING, #role",
        "rosa@example.org, '', #role"
    })
    void refusesWhatCannotBeAndKeepsWhatWasTyped(String email, String role, String field) {
        HttpResponse<String> answer = ask(email, role);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("id=\"form-errors\"", "href=\"" + field + "\"", "value=\"" + email + "\"");
        assertThat(database.sql("select count(*) from invitation")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, ' '",
        "password, fourteen chars",
        "password, rosa@example.org y más",
        "language, fr",
        "timeZone, Mars/Olympus"
    })
    void theNewcomersFormIsShownAgainWithoutItsPassword(String field, String value) {
        String link = invite("rosa@example.org", "REPORTER");
        Map<String, String> form = new java.util.HashMap<>(ROSA);
        form.put(field, value);

        HttpResponse<String> answer = rosa.submit(link, form);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("id=\"form-errors\"", "href=\"#" + field)
                .doesNotContain(ROSA.get("password"), "fourteen chars");
        assertThat(rosa.submit(link, ROSA).statusCode()).isEqualTo(303);
    }

    @Test
    void theNewcomerChoosesLanguageAndZone() {
        Map<String, String> form = new java.util.HashMap<>(ROSA);
        form.put("language", "es");
        form.put("timeZone", "America/Lima");
        form.put("role", "ADMIN");
        form.put("email", "eva@example.org");

        rosa.submit(invite("rosa@example.org", "REPORTER"), form);

        var staff = accounts.findByEmailAndActiveTrue("rosa@example.org")
                .orElseThrow()
                .staff();
        assertThat(staff.language()).isEqualTo(Language.ES);
        assertThat(staff.zone().getId()).isEqualTo("America/Lima");
        assertThat(staff.role()).isEqualTo(Role.REPORTER);
    }

    @Test
    void nobodyElseIsToldOrKeepsThePage() {
        HttpResponse<String> open = rosa.get(invite("rosa@example.org", "REPORTER"));
        HttpResponse<String> wrong = new Visitor(port).get("/invitation/" + "x".repeat(43));

        assertThat(wrong.statusCode()).isEqualTo(410);
        for (HttpResponse<String> answer : List.of(open, wrong)) {
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(answer.headers().firstValue("X-Robots-Tag")).contains("noindex, nofollow");
            assertThat(answer.headers().firstValue("Referrer-Policy")).contains("strict-origin-when-cross-origin");
            assertThat(answer.body()).contains("content=\"noindex\"");
        }
    }
}
