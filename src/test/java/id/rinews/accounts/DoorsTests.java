package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import id.rinews.testing.PortalTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@PortalTest
class DoorsTests {

    @Autowired
    MockMvcTester web;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nada",
                "/id/tiada",
                "/DESK",
                "/deskx",
                "/Login",
                "/error",
                "/actuator",
                "/h2-console",
                "/login/x",
                "/invitation",
                "/invitation/",
                "/invitation/x/y",
                "/recovery/x/y"
            })
    void anAddressThatNobodyNamedDoesNotExist(String path) {
        assertThat(web.get().uri(path)).hasStatus(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/desk", "/desk/", "/desk/articles/1", "/desk/settings", "/%64esk"})
    void whoWantsToReadTheDeskIsSentToTheGate(String path) {
        assertThat(web.get().uri(java.net.URI.create(path))).hasStatus(302).hasRedirectedUrl("/login");
        assertThat(web.head().uri(java.net.URI.create(path))).hasStatus(302);
    }

    @Test
    void whoWantsToChangeTheDeskWithoutSigningInIsRefused() {
        assertThat(web.post().uri("/desk/articles/new")).hasStatus(403);
        assertThat(web.post().uri("/desk/articles/new").with(csrf())).hasStatus(403);
        assertThat(web.delete().uri("/desk").with(csrf())).hasStatus(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"//desk", "/desk;a=b", "/%2fdesk", "/desk%2f", "/x/../desk", "/desk%00"})
    void trickyAddressesAreBadRequests(String path) {
        assertThat(web.get().uri(java.net.URI.create("http://localhost" + path)))
                .hasStatus(400);
    }

    @Test
    void publicPagesAreForReading() {
        assertThat(web.post().uri("/id").with(csrf())).hasStatus(405).hasHeader("Allow", "GET, HEAD");
    }
}
