package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.PortalTest;
import id.rinews.testing.Visitor;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class SafeHeadersTests {

    private static final String PUBLIC = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @LocalServerPort
    int port;

    Visitor visitor;

    @BeforeEach
    void arrive() {
        visitor = new Visitor(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,    /,               302, false",
        "GET,    /robots.txt,     200, false",
        "GET,    /id/tiada,       404, false",
        "GET,    /nada,           404, false",
        "POST,   /nada,           405, false",
        "GET,    /css/tiada.css,  404, false",
        "GET,    /error,          404, false",
        "GET,    //desk,          400, true",
        "GET,    /desk;a=b,       400, true",
        "GET,    /x%2fdesk,       400, false",
        "GET,    /desk%2fx,       400, false",
        "GET,    /desk%5cx,       400, false",
        "GET,    /desk/%2e%2e/x,  400, false",
        "GET,    /desk%00,        400, false",
        "GET,    /desk%c0%af,     400, false",
        "FOO,    /,               400, false",
        "GET,    /login,          200, true",
        "HEAD,   /login,          200, true",
        "POST,   /login,          403, true",
        "GET,    /logout,         404, true",
        "GET,    /setup,          404, true",
        "GET,    /desk,           302, true",
        "HEAD,   /desk,           302, true",
        "POST,   /desk,           403, true",
        "DELETE, /desk/x,         403, true"
    })
    void everyAnswerBearsThem(String method, String path, int status, boolean staff) {
        HttpResponse<String> answer = visitor.send(method, path);

        assertThat(answer.statusCode()).isEqualTo(status);
        HttpHeaders headers = answer.headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .containsExactly(staff ? PUBLIC + "; script-src 'self'; connect-src 'self'" : PUBLIC);
        assertThat(headers.allValues("X-Content-Type-Options")).containsExactly("nosniff");
        assertThat(headers.allValues("Referrer-Policy")).containsExactly("strict-origin-when-cross-origin");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Resource-Policy")).containsExactly("same-origin");
        assertThat(headers.firstValue("Permissions-Policy").orElseThrow()).contains("camera=()", "geolocation=()");
        assertThat(headers.firstValue("Strict-Transport-Security")).isEmpty();
        assertThat(headers.firstValue("Cache-Control")).isPresent();
        assertThat(answer.body()).doesNotContain("Exception", "\tat ", "Tomcat");
        assertThat(staff ? "no-store" : "")
                .isIn("", headers.firstValue("Cache-Control").orElseThrow());
    }

    @Test
    void noPublicPageSetsACookie() {
        for (String path :
                new String[] {"/", "/id", "/es", "/en", "/robots.txt", "/nada", "/id/tiada", "//x", "/setup"}) {
            assertThat(visitor.get(path).headers().allValues("Set-Cookie"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void theSessionCookieIsForThisSiteAndNoScript() {
        assertThat(visitor.get("/login").headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("SESSION=")
                .contains("HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Secure");
    }
}
