package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableConnectionTests {

    @TempDir
    Path folder;

    private HikariDataSource pool;
    private DataSource database;

    @BeforeEach
    void open() throws SQLException {
        WatchedDisk.mount();
        pool = new HikariDataSource();
        pool.setJdbcUrl("jdbc:h2:watched:async:%s;WRITE_DELAY=0".formatted(folder.resolve("test")));
        database = (DataSource) new Durability().postProcessAfterInitialization(pool, "dataSource");
        execute("create table story (id int)");
    }

    @AfterEach
    void close() {
        pool.close();
    }

    @Test
    void aCommitIsOnTheDiskWhenItReturns() throws SQLException {
        try (Connection connection = transaction()) {
            connection.prepareStatement("insert into story values (1)").executeUpdate();
            connection.commit();

            assertThat(WatchedDisk.allForced).isTrue();
        }
    }

    @Test
    void soIsAStatementOutsideATransaction() throws SQLException {
        execute("insert into story values (1)");

        assertThat(WatchedDisk.allForced).isTrue();
    }

    @Test
    void soIsATransactionThatEndsBySwitchingToAutoCommit() throws SQLException {
        try (Connection connection = transaction()) {
            connection.createStatement().executeUpdate("insert into story values (1)");
            connection.setAutoCommit(true);

            assertThat(WatchedDisk.allForced).isTrue();
        }
    }

    @Test
    void readingForcesNothing() throws SQLException {
        int before = WatchedDisk.FORCED.get();

        try (Connection connection = transaction()) {
            connection.createStatement().executeQuery("select * from story");
            connection.commit();
        }

        assertThat(WatchedDisk.FORCED).hasValue(before);
    }

    private Connection transaction() throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        return connection;
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().execute(statement);
        }
    }
}
