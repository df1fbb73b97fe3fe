package id.rinews.operations;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.springframework.boot.flyway.autoconfigure.FlywayMigrationStrategy;
import org.springframework.stereotype.Component;

/**
 * Brings the schema up to date. In H2 a {@code check (x in (…))} lives on in the connection that made it, and refuses every
 * row once the pool has retired that connection, after half an hour. So a database file that was migrated is closed and opened
 * again: what is read from the file belongs to no connection.
 */
@Component
class Migration implements FlywayMigrationStrategy {

    private static final String FILE = "jdbc:h2:async:";

    @Override
    public void migrate(Flyway flyway) {
        boolean isChanged = flyway.migrate().migrationsExecuted > 0;
        DataSource source = flyway.getConfiguration().getDataSource();
        if (isChanged) {
            reopen(source);
        }
    }

    private static void reopen(DataSource source) {
        try {
            HikariDataSource pool =
                    source.isWrapperFor(HikariDataSource.class) ? source.unwrap(HikariDataSource.class) : null;
            if (pool != null && pool.getJdbcUrl().startsWith(FILE)) {
                close(pool);
                pool.getHikariPoolMXBean().softEvictConnections();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The migrated database could not be opened again", e);
        }
    }

    /** Not by a connection of the pool, which would miss it. */
    private static void close(HikariDataSource pool) throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(pool.getJdbcUrl(), pool.getUsername(), pool.getPassword());
                Statement statement = connection.createStatement()) {
            statement.execute("shutdown");
        }
    }
}
