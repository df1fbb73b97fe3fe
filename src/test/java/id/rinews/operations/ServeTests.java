package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.Portal;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The portal as an operator starts it, in a process of its own. */
@Timeout(120)
class ServeTests {

    @TempDir
    Path folder;

    @Test
    void startsSaysWhereAndStopsWhenTold() throws Exception {
        try (ChildProcess portal = start(Map.of("PORTAL_NAME", "Kabar"))) {
            assertThat(awaitLine(portal, "Kabar is running")).isEqualTo("Kabar is running at http://localhost:0");
            assertThat(folder.resolve("data")).isDirectoryContaining("glob:**/portal.mv.db");
            try (ChildProcess second = start(Map.of())) {
                assertThat(second.remainingLines()).singleElement().asString().contains("another process has it open");
                assertThat(second.exitStatus()).isEqualTo(1);
            }

            portal.stop();

            assertThat(portal.exitStatus()).isEqualTo(143);
        }
        assertThat(folder.resolve("data/instance.json")).exists();
    }

    @Test
    void aWrongSettingIsOneLine() throws Exception {
        try (ChildProcess portal = start(Map.of("SERVER_PORT", "many"))) {
            assertThat(portal.remainingLines())
                    .containsExactly("SERVER_PORT is \"many\": it must be a number from 0 to 65535.");
            assertThat(portal.exitStatus()).isEqualTo(1);
        }
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void anUnknownCommandIsAnsweredByTheUsage() throws Exception {
        try (ChildProcess portal = ChildProcess.start(Portal.class, Map.of(), "publish")) {
            List<String> lines = portal.remainingLines();
            assertThat(lines.getFirst()).isEqualTo("There is no command \"publish\".");
            assertThat(lines).anyMatch(line -> line.matches("  serve +runs the portal"));
            assertThat(portal.exitStatus()).isEqualTo(2);
        }
    }

    private ChildProcess start(Map<String, String> settings) throws IOException {
        Map<String, String> environment = new HashMap<>(Map.of(
                "PORTAL_DATA", folder.resolve("data").toString(), "SERVER_PORT", "0", "SERVER_ADDRESS", "127.0.0.1"));
        environment.putAll(settings);
        return ChildProcess.start(Portal.class, environment);
    }

    private static String awaitLine(ChildProcess process, String beginning) throws IOException {
        String line = process.nextLine();
        while (line != null && !line.startsWith(beginning)) {
            line = process.nextLine();
        }
        return String.valueOf(line);
    }
}
