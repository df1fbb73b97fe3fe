package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.audit.AuditLine;
import id.rinews.audit.AuditLog;
import id.rinews.shared.FirstSetUp;
import id.rinews.shared.Role;
import id.rinews.testing.PortalTest;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

@PortalTest
class SetUpTests {

    @Autowired
    MockMvcTester web;

    @Autowired
    SetupToken token;

    @Autowired
    FirstSetUp link;

    @Autowired
    Staffing staffing;

    @Autowired
    Accounts accounts;

    @Autowired
    AuditLog audit;

    private MultiValueMap<String, String> filledIn() {
        return new LinkedMultiValueMap<>(MultiValueMap.fromSingleValue(Map.of(
                "token", token.value(),
                "displayName", "Ana Quispe",
                "email", "Ana@Example.org",
                "password", People.PASSWORD,
                "language", "es",
                "timeZone", "America/Lima")));
    }

    private MvcTestResult send(MultiValueMap<String, String> form) {
        return web.post().uri("/setup").params(form).with(csrf()).exchange();
    }

    private MvcTestResult sendWith(String field, String value) {
        MultiValueMap<String, String> form = filledIn();
        form.set(field, value);
        return send(form);
    }

    @Test
    void theLinkOpensOneForm() {
        String address = link.address().orElseThrow();

        assertThat(address).startsWith("http://localhost:8080/setup?token=");
        assertThat(web.get()
                        .uri(address.substring("http://localhost:8080".length()))
                        .header("Accept-Language", "es-PE"))
                .hasStatusOk()
                .bodyText()
                .contains("lang=\"es\"", token.value(), "autocomplete=\"new-password\"", "name=\"_csrf\"");
    }

    @Test
    void aTokenIsLongAndRandom() {
        assertThat(token.value()).hasSizeGreaterThanOrEqualTo(43);
    }

    @Test
    void makesAnAdministratorWhoIsSignedIn() {
        MvcTestResult answer = send(filledIn());

        assertThat(answer).hasStatus(303).hasRedirectedUrl("/desk");
        Account ana = accounts.findByEmailAndActiveTrue("ana@example.org").orElseThrow();
        assertThat(ana.staff().role()).isEqualTo(Role.ADMIN);
        assertThat(ana.passwordHash()).startsWith("$argon2id$").doesNotContain(People.PASSWORD);
        MockHttpSession session =
                (MockHttpSession) Objects.requireNonNull(answer.getRequest().getSession(false));
        assertThat(web.get().uri("/desk/settings").session(session)).hasStatusOk();
        assertThat(audit.latest(9))
                .extracting(AuditLine::action)
                .containsExactly("session.started", "account.first-registered");
    }

    @Test
    void isClosedForEverAfterwards() {
        staffing.registerFirst(People.named("ana"));

        assertThat(link.address()).isEmpty();
        assertThat(web.get().uri("/setup?token=" + token.value())).hasStatus(404);
        assertThat(sendWith("email", "eva@example.org")).hasStatus(404);
        assertThat(accounts.count()).isOne();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "wrong"})
    void doesNotExistWithoutItsToken(String wrong) {
        assertThat(web.get().uri("/setup?token=" + wrong)).hasStatus(404);
        assertThat(web.get().uri("/setup")).hasStatus(404);
        assertThat(sendWith("token", wrong)).hasStatus(404);
        assertThat(accounts.count()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "displayName, ' '",
        "email, ana",
        "email, ''",
        "password, fourteen chars",
        "password, aaaaaaaaaaaaaaaa",
        "password, ana@example.org and more",
        "password, My RI News Portal 2026",
        "language, fr",
        "timeZone, Mars/Olympus"
    })
    void refusesWhatCannotBeAndKeepsTheRest(String field, String value) {
        MvcTestResult answer = sendWith(field, value);

        assertThat(answer).hasStatus(422);
        assertThat(answer).bodyText().contains("id=\"form-errors\"", "href=\"#" + field, token.value());
        assertThat(answer).bodyText().contains(field.equals("displayName") ? "Ana@Example.org" : "Ana Quispe");
        assertThat(answer).bodyText().doesNotContain(People.PASSWORD, "fourteen chars");
        assertThat(accounts.count()).isZero();
    }

    @Test
    void bindsNothingButItsFields() {
        MultiValueMap<String, String> form = filledIn();
        form.set("role", "REPORTER");
        form.set("active", "false");
        form.set("id", "7");

        assertThat(send(form)).hasStatus(303);
        assertThat(accounts.findByEmailAndActiveTrue("ana@example.org")).isPresent();
    }

    @Test
    void ofManyAtOnceOneSucceeds() throws Exception {
        List<Callable<Integer>> visitors = IntStream.range(0, 8)
                .<Callable<Integer>>mapToObj(n -> () -> sendWith("email", "ana" + n + "@example.org")
                        .getResponse()
                        .getStatus())
                .toList();

        try (var together = Executors.newFixedThreadPool(8)) {
            List<Future<Integer>> answers = together.invokeAll(visitors);

            assertThat(answers)
                    .extracting(Future::resultNow)
                    .containsOnlyOnce(303)
                    .containsOnly(303, 404);
        }
        assertThat(accounts.count()).isOne();
    }
}
