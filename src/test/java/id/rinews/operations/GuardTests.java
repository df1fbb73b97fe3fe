package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GuardTests {

    @TempDir
    Path folder;

    private Database database;

    @BeforeEach
    void fill() throws SQLException {
        database = new Database("jdbc:h2:async:%s/portal;DATABASE_TO_LOWER=TRUE".formatted(folder), "portal", "");
        execute("create table audit_entry (id bigint)");
        execute("insert into audit_entry values (41)");
        execute("create table topic (id bigint)");
    }

    @Test
    void admitsWhatItNeverSaw() {
        assertAdmitted();
    }

    @Test
    void admitsTheSameOrMore() throws Exception {
        remember(new Facts("", 0, 41, Map.of("topic", 0L)));
        assertAdmitted();

        execute("insert into audit_entry values (42)");
        assertAdmitted();
    }

    @Test
    void refusesAnEarlierState() throws IOException {
        remember(new Facts("", 0, 42, Map.of()));

        assertRefused("its audit ends at entry 41, but ended at 42");
    }

    @Test
    void refusesAnEarlierSchema() throws IOException {
        remember(new Facts("", 3, 41, Map.of()));

        assertRefused("its schema is at step 0, but was at 3");
    }

    @Test
    void refusesTheDatabaseOfAnotherPortal() throws IOException {
        remember(new Facts("other", 0, 41, Map.of()));

        assertRefused("it belongs to another portal");
    }

    @Test
    void refusesFewerRowsUnlessTheAuditHasGoneOn() throws Exception {
        remember(new Facts("", 0, 41, Map.of("topic", 7L)));
        assertRefused("its table topic has 0 rows, but had 7");

        execute("insert into audit_entry values (42)");
        assertAdmitted();
    }

    @Test
    void refusesAnEmptyOrMissingFile() throws IOException {
        remember(new Facts("", 0, 41, Map.of()));
        Path file = folder.resolve("portal.mv.db");

        Files.write(file, new byte[0]);
        assertRefused("it is missing or empty");
        Files.delete(file);
        assertRefused("it is missing or empty");
    }

    @Test
    void refusesAMemoryThatCannotBeRead() throws IOException {
        Files.writeString(folder.resolve("instance.json"), "{");

        assertRefused("cannot be read");
    }

    private void remember(Facts facts) throws IOException {
        database.guard().orElseThrow().remember(facts);
    }

    private void assertAdmitted() {
        assertThatCode(database::check).doesNotThrowAnyException();
    }

    private void assertRefused(String reason) {
        assertThatThrownBy(database::check).isInstanceOf(Refusal.class).hasMessageContaining(reason);
    }

    private void execute(String statement) throws SQLException {
        try (var connection = DriverManager.getConnection(database.url(), database.user(), database.password())) {
            connection.createStatement().execute(statement);
        }
    }
}
