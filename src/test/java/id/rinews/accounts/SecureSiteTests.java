package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.PortalTest;
import id.rinews.testing.Visitor;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

@PortalTest(webEnvironment = WebEnvironment.RANDOM_PORT, properties = "portal.base-url=https://kabar.example")
class SecureSiteTests {

    @LocalServerPort
    int port;

    @Test
    void isNeverSpokenToOpenly() {
        var answer = new Visitor(port).get("/login");

        assertThat(answer.headers().firstValue("Strict-Transport-Security")).contains("max-age=31536000");
        assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow())
                .startsWith("__Host-SESSION=")
                .contains("Secure", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Domain");
    }
}
