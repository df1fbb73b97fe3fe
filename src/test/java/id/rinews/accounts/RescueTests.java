package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.testing.PortalTest;
import id.rinews.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was sent without a session is shown to whoever wrote it, and to nobody else on the same browser. */
@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class RescueTests {

    /** A page without a form, so that what is sent from it bears no token. */
    private static final String NO_FORM = "/robots.txt";

    @Autowired
    Staffing staffing;

    @LocalServerPort
    int port;

    private Staff ana;
    private Staff eva;
    private Visitor visitor;

    @BeforeEach
    void hireTwo() {
        ana = staffing.register(People.named("ana"), Role.ADMIN);
        eva = staffing.register(People.named("eva"), Role.EDITOR);
        visitor = new Visitor(port);
    }

    private String signIn(String name) {
        return visitor.submit("/login", Map.of("username", name + "@example.org", "password", People.PASSWORD))
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private HttpResponse<String> send(Map<String, String> fields) {
        return visitor.submitTo("/desk/articles/7", NO_FORM, fields);
    }

    private void leave() {
        visitor.submitTo("/logout", "/desk", Map.of());
    }

    @Test
    void whatWasWrittenIsShownByTheNamesOfItsFieldsHoweverShort() {
        signIn("ana");
        leave();
        assertThat(send(Map.of(
                                "headline",
                                "Ya",
                                "version",
                                "3",
                                "genre",
                                "ANALYSIS",
                                "credits[0].role",
                                "EDITOR",
                                "credits[0].name",
                                "Sari",
                                "credits[1].role",
                                "REPORTER",
                                "credits[1].name",
                                "",
                                "links[0].kind",
                                "READ_ALSO",
                                "note",
                                ""))
                        .statusCode())
                .isEqualTo(403);

        assertThat(signIn("ana")).endsWith("/desk/rescue");
        assertThat(visitor.get("/desk/rescue").body())
                .contains("<dt>Judul</dt>", "Ya</dd>", "Sari</dd>", "name=\"version\" value=\"3\"")
                .contains("Analisis</dd>", "Penyunting</dd>")
                .doesNotContain(
                        "Pewarta</dd>",
                        "READ_ALSO</dd>",
                        "Baca juga</dd>",
                        "<code>",
                        "<dt>version</dt>",
                        "<dt>headline</dt>");
    }

    @Test
    void aDecisionIsTakenBackInItsOwnWords() {
        signIn("ana");
        leave();
        send(Map.of("verdict", "changes", "note", "Sebut jamnya."));

        signIn("ana");
        assertThat(visitor.get("/desk/rescue").body())
                .contains("<dt>Keputusan Anda</dt>", "Minta perbaikan</dd>", "Sebut jamnya.</dd>")
                .doesNotContain("changes</dd>", "<dt>verdict");
    }

    @Test
    void whatIsRefusedIsShownToWhoeverTypedIt() {
        signIn("ana");

        HttpResponse<String> refused = visitor.submitTo(
                "/desk/articles/7/review", "/desk", Map.of("verdict", "changes", "note", "Sebut <jamnya>."));

        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(refused.body())
                .contains("Yang Anda tulis", "<dt>Keputusan Anda</dt>", "Minta perbaikan", "Sebut &lt;jamnya&gt;.")
                .doesNotContain("<dt>_csrf");
        assertThat(visitor.get("/desk/articles/7").body()).doesNotContain("Yang Anda tulis");
        assertThat(visitor.submitTo("/desk/nowhere", "/desk", Map.of("note", "Ya", "present", "rahasia sekali"))
                        .body())
                .contains("Ya</dd>")
                .doesNotContain("rahasia sekali");
        leave();
        visitor.submitTo("/desk/profile/password", NO_FORM, Map.of("note", "Ya", "present", "rahasia sekali"));
        signIn("ana");
        assertThat(visitor.get("/desk/rescue").body()).contains("Ya</dd>").doesNotContain("rahasia sekali");
    }

    @Test
    void whatTwoTabsSentIsKeptOfBothUntilItIsTaken() {
        signIn("ana");
        leave();
        send(Map.of("headline", "Tab satu"));
        visitor.submitTo("/desk/articles/new", NO_FORM, Map.of("language", "id", "headline", "Tab dua"));
        visitor.submitTo("/desk/articles/new", NO_FORM, Map.of("language", "id", "headline", "Tab dua"));

        signIn("ana");
        String page = visitor.get("/desk/rescue").body();
        assertThat(page).contains("Tab satu", "(1 dari 2)", "(2 dari 2)").containsOnlyOnce("Tab dua</dd>");
        assertThat(visitor.get("/desk").body()).contains("href=\"/desk/rescue\"");

        String second = Jsoup.parse(page)
                .select("form[action=/desk/articles/new] input[name=rescued]")
                .attr("value");
        HttpResponse<String> taken = visitor.submitTo(
                "/desk/articles/new",
                "/desk/rescue",
                Map.of("language", "id", "headline", "Tab dua", "rescued", second));
        assertThat(taken.statusCode()).isEqualTo(303);

        assertThat(visitor.get("/desk/rescue").body()).contains("Tab satu").doesNotContain("Tab dua", "(1 dari");
    }

    @Test
    void whoeverSignsInInsteadIsNotShownIt() {
        signIn("ana");
        leave();
        send(Map.of("headline", "Rahasia Ana"));

        assertThat(visitor.get("/login").body())
                .contains("dengan akun yang menulisnya")
                .doesNotContain("Rahasia Ana");
        assertThat(signIn("eva")).endsWith("/desk");
        assertThat(visitor.get("/desk/rescue").statusCode()).isIn(302, 303);
        assertThat(visitor.get("/desk").body())
                .contains("tulisan dari akun lain")
                .doesNotContain("Rahasia Ana");

        leave();
        assertThat(signIn("ana")).as("it has waited for her").endsWith("/desk/rescue");
        assertThat(visitor.get("/desk/rescue").body()).contains("Rahasia Ana");
    }

    @Test
    void aFormThatSaysWhoseItIsIsBelieved() {
        signIn("eva");
        send(Map.of("headline", "Rahasia Ana", "account", String.valueOf(ana.id())));
        assertThat(visitor.get("/desk/rescue").statusCode()).isIn(302, 303);

        send(Map.of("headline", "Milik Eva", "account", String.valueOf(eva.id())));
        assertThat(visitor.get("/desk/rescue").body()).contains("Milik Eva");
    }

    /** Whoever invents a cookie takes no room from whoever had a session here. */
    @Test
    void aFloodOfInventedSessionsDrivesOutNobodyKnown() {
        signIn("ana");
        leave();
        send(Map.of("headline", "Milik Ana"));
        for (int i = 0; i <= Rescued.MOST; i++) {
            new Visitor(port)
                    .submitTo("/desk/articles/7", NO_FORM, Map.of("headline", "x"), "Cookie", "SESSION=AAAA" + i);
        }
        assertThat(signIn("ana")).endsWith("/desk/rescue");
        assertThat(visitor.get("/desk/rescue").body()).contains("Milik Ana");

        visitor = new Visitor(port);
        signIn("eva");
        leave();
        assertThat(send(Map.of("headline", "Milik Eva")).body()).contains("Tulisan Anda aman");
    }

    /** A browser that has lost its cookie says whose page sent the form, and other sites cannot make it say this one's. */
    @Test
    void aLostCookieLosesNothing() {
        Map<String, String> fields = Map.of("headline", "Milik Eva", "account", String.valueOf(eva.id()));
        visitor.submitTo("/desk/articles/7", NO_FORM, fields, "Sec-Fetch-Site", "cross-site");
        assertThat(signIn("eva")).endsWith("/desk");

        visitor = new Visitor(port);
        visitor.submitTo("/desk/articles/7", NO_FORM, fields, "Sec-Fetch-Site", "same-origin");
        assertThat(signIn("eva")).endsWith("/desk/rescue");
        assertThat(visitor.get("/desk/rescue").body()).contains("Milik Eva");
    }
}
