package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.testing.Engine;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.test.context.ContextConfiguration;

/** Addresses that no browser makes, as they come over the wire. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ActiveProfiles("test")
@ContextConfiguration(initializers = Engine.class)
class PlainRefusalsTests {

    @LocalServerPort
    int port;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /en/agreements/%00 | en | This request cannot be answered
            /es/%E0%A4%A       | es | No se puede atender esta solicitud
            /id/berita/a%2Fb%  | id | Permintaan ini tidak dapat dilayani
            """)
    void areAnsweredInTheirLanguage(String address, String language, String heading) throws IOException {
        assertThat(answer(address))
                .startsWith("HTTP/1.1 400")
                .contains("<html lang=\"" + language + "\">", "<h1>" + heading + "</h1>", "href=\"/" + language + "\"")
                .containsIgnoringCase("cache-control: no-store")
                .doesNotContain("Tomcat", "Apache", "HTTP Status");
    }

    /** Many programs ask for any language, or for one that nobody knows. */
    @ParameterizedTest
    @ValueSource(strings = {"*", "xx", "-"})
    void anyLanguageIsAnsweredInOneOfOurs(String asked) throws IOException {
        assertThat(answer("/desk", "Accept-Language: " + asked + "\r\n")).startsWith("HTTP/1.1 302");
        assertThat(answer("/nosuch", "Accept-Language: " + asked + "\r\n")).startsWith("HTTP/1.1 404");
    }

    private String answer(String address) throws IOException {
        return answer(address, "");
    }

    private String answer(String address, String header) throws IOException {
        try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            String request =
                    "GET " + address + " HTTP/1.1\r\nHost: localhost\r\n" + header + "Connection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
