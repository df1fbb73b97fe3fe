package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.shared.Refusal;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.mock.env.MockEnvironment;

class PreflightTests {

    @TempDir
    Path folder;

    private final MockEnvironment environment = new MockEnvironment();

    @BeforeEach
    void settings() {
        environment
                .withProperty("server.port", "0")
                .withProperty("server.address", "127.0.0.1")
                .withProperty("portal.name", "RI News Portal")
                .withProperty("portal.base-url", "http://localhost:8080")
                .withProperty("portal.data", folder.resolve("data").toString())
                .withProperty("spring.datasource.url", "jdbc:h2:async:${portal.data}/portal")
                .withProperty("spring.datasource.username", "portal");
    }

    @Test
    void makesTheDataFolder() {
        preflight();

        assertThat(folder.resolve("data")).isEmptyDirectory();
    }

    @Test
    void makesARelativeDataFolderAbsolute() {
        environment.setProperty("portal.data", "target/../target");

        preflight();

        assertThat(environment.getProperty("spring.datasource.url"))
                .isEqualTo("jdbc:h2:async:%s/portal".formatted(Path.of("target").toAbsolutePath()));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "server.port, abc, SERVER_PORT is \"abc\"",
                "server.port, 65536, SERVER_PORT",
                "server.port, -1, SERVER_PORT",
                "server.address, 192.0.2.1, Port 0 cannot be used",
                "portal.base-url, ``, PORTAL_BASE_URL",
                "portal.base-url, news.example.org, PORTAL_BASE_URL",
                "portal.base-url, ftp://news.example.org, PORTAL_BASE_URL",
                "portal.base-url, https://news.example.org/, PORTAL_BASE_URL",
                "portal.base-url, https://news.example.org/id, PORTAL_BASE_URL",
                "portal.base-url, https://user@news.example.org, PORTAL_BASE_URL",
                "portal.name, ` `, PORTAL_NAME",
                "portal.data, ``, PORTAL_DATA",
                "portal.data, a;b, PORTAL_DATA",
                "spring.datasource.url, jdbc:mysql://x/y, SPRING_DATASOURCE_URL",
                "spring.datasource.url, jdbc:postgresql://127.0.0.1:1/x?password=secret, The database jdbc:postgresql://127.0.0.1:1/x cannot",
            })
    void refusesAWrongSettingInOneLine(String setting, String value, String sentence) throws IOException {
        environment.setProperty(setting, value);

        assertRefused(sentence);
        assertNothingMade();
    }

    @Test
    void refusesAPortInUse() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            environment.setProperty("server.port", String.valueOf(other.getLocalPort()));

            assertRefused("another program listens on it");
            assertNothingMade();
        }
    }

    @Test
    void refusesADataFolderThatIsAFile() throws IOException {
        Files.writeString(folder.resolve("data"), "x");

        assertRefused("is not a folder");
    }

    private void preflight() {
        var context = new GenericApplicationContext();
        context.setEnvironment(environment);
        new Preflight().initialize(context);
    }

    private void assertRefused(String sentence) {
        assertThatThrownBy(this::preflight)
                .isInstanceOf(Refusal.class)
                .hasMessageContaining(sentence)
                .message()
                .doesNotContain("\n", "secret");
    }

    private void assertNothingMade() throws IOException {
        try (Stream<Path> made = Files.list(folder)) {
            assertThat(made).isEmpty();
        }
    }
}
