package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Without both {@code WRITE_DELAY=0} and the checkpoint this fails in its first round. */
class KillTests {

    private static final int ROUNDS = 10;

    @TempDir
    Path data;

    @Test
    @Timeout(300)
    void whatWasAcknowledgedSurvivesTheEndOfTheProcess() throws Exception {
        long acknowledged = 0;
        for (int round = 1; round <= ROUNDS; round++) {
            acknowledged = killAfterSome(7 * round);

            assertThat(saved()).describedAs("round %d", round).isGreaterThanOrEqualTo(acknowledged);
        }
        assertThat(acknowledged).isGreaterThan(100);
    }

    /** The number of the last row acknowledged; what was said after the last line read counts, too. */
    private long killAfterSome(int acknowledgements) throws IOException, InterruptedException {
        try (ChildProcess saver = ChildProcess.start(Saver.class, Map.of("PORTAL_DATA", data.toString()))) {
            List<String> said = new ArrayList<>();
            for (int i = 0; i < acknowledgements; i++) {
                said.add(String.valueOf(saver.nextLine()));
            }
            saver.kill();
            said.addAll(saver.remainingLines());
            assertThat(said).allMatch(line -> line.matches("saved \\d+"));
            return Long.parseLong(said.getLast().substring("saved ".length()));
        }
    }

    private long saved() throws SQLException {
        String url = "jdbc:h2:async:%s;DATABASE_TO_LOWER=TRUE".formatted(data.resolve("portal"));
        try (var connection = DriverManager.getConnection(url, "portal", "");
                var rows = connection.createStatement().executeQuery("select count(*) from saved")) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
