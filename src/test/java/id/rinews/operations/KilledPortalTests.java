package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.Portal;
import id.rinews.testing.Visitor;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** The whole portal, killed the moment it has answered a save, again and again; {@link KillTests} does it below JDBC, where a round is cheap. */
class KilledPortalTests {

    private static final int ROUNDS = 4;
    private static final String PASSWORD = "ombak tenang di teluk";

    @TempDir
    Path data;

    @Test
    @Timeout(600)
    void whatAnEditorSawSavedIsThereAfterwards() throws Exception {
        Map<String, String> saved = new LinkedHashMap<>();
        for (int round = 1; round <= ROUNDS; round++) {
            int port = freePort();
            try (ChildProcess portal = start(port)) {
                Visitor editor = new Visitor(port);
                enter(editor, round);
                saved.forEach((address, headline) ->
                        assertThat(editor.get(address).body()).as(address).contains(headline));
                String headline = "Berita ke-" + round;
                HttpResponse<String> answer = editor.submit(
                        "/desk/articles/new", Map.of("language", "id", "headline", headline, "action", "save"));
                portal.kill();

                assertThat(answer.statusCode()).isEqualTo(303);
                saved.put(
                        answer.headers().firstValue("Location").orElseThrow().replaceFirst("https?://[^/]+", ""),
                        headline);
            }
        }
        assertThat(saved).hasSize(ROUNDS);
    }

    /** Setting up is signing in. */
    private static void enter(Visitor editor, int round) {
        HttpResponse<String> answer = round == 1
                ? editor.submitTo(
                        "/setup?token=kunci",
                        "/setup?token=kunci",
                        Map.of(
                                "displayName", "Redaksi",
                                "email", "redaksi@example.org",
                                "password", PASSWORD,
                                "language", "id",
                                "timeZone", "Asia/Jakarta"))
                : editor.submit("/login", Map.of("username", "redaksi@example.org", "password", PASSWORD));
        assertThat(answer.statusCode()).isEqualTo(303);
    }

    private ChildProcess start(int port) throws IOException {
        ChildProcess portal = ChildProcess.start(
                Portal.class,
                Map.of(
                        "PORTAL_DATA",
                        data.toString(),
                        "PORTAL_SETUP_TOKEN",
                        "kunci",
                        "SERVER_ADDRESS",
                        "127.0.0.1",
                        "SERVER_PORT",
                        String.valueOf(port)));
        String line = portal.nextLine();
        while (line != null && !line.contains("is running at")) {
            line = portal.nextLine();
        }
        assertThat(line).isNotNull();
        return portal;
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
