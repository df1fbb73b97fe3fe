package id.rinews.operations;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MigrationTests {

    @TempDir
    Path folder;

    /** The pool retires each connection after a while, that of the migration too. */
    @Test
    void aNewDatabaseTakesRowsWhenTheConnectionThatMadeItIsGone() throws SQLException {
        try (HikariDataSource pool = new HikariDataSource()) {
            pool.setJdbcUrl("jdbc:h2:async:" + folder.resolve("portal")
                    + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
            pool.setUsername("portal");
            pool.setMaximumPoolSize(2);
            new Migration()
                    .migrate(Flyway.configure()
                            .dataSource(new DurableDataSource(pool))
                            .locations("classpath:db/migration")
                            .load());

            try (Connection first = pool.getConnection();
                    Connection second = pool.getConnection()) {
                pool.evictConnection(first);
                first.close();
                pool.evictConnection(second);
                try (Connection third = pool.getConnection()) {
                    assertThat(added(third)).isOne();
                }
            }
        }
    }

    private static int added(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            return statement.executeUpdate(
                    "insert into account (id, display_name, email, password_hash, role, language, time_zone, active, created_at)"
                            + " values (1, 'Sari', 'sari@example.org', 'x', 'ADMIN', 'ID', 'Asia/Jakarta', true, now())");
        }
    }
}
