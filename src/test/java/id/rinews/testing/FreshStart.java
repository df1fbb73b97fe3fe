package id.rinews.testing;

import id.rinews.shared.PublicChanged;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.context.ApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.test.context.TestContext;
import org.springframework.test.context.TestExecutionListener;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Before each test: every table but Flyway's is emptied, what is cached of them forgotten, and the clock set back. */
public final class FreshStart implements TestExecutionListener, Ordered {

    /** Before the listeners that open the test's transaction or run its SQL. */
    @Override
    public int getOrder() {
        return 3_000;
    }

    @Override
    public void beforeTestMethod(TestContext test) throws SQLException {
        var context = test.getApplicationContext();
        context.getBean(TestClock.class).set(TestClock.START);
        clean(context);
    }

    /** Also for a test that fills the portal a second time. */
    public static void clean(ApplicationContext context) throws SQLException {
        try (Connection connection = context.getBean(DataSource.class).getConnection()) {
            empty(connection);
        }
        forget(context);
    }

    /** What the portal keeps in memory of the tables goes with them. */
    static void forget(ApplicationContext context) {
        var transaction = new TransactionTemplate(context.getBean(PlatformTransactionManager.class));
        transaction.executeWithoutResult(status -> context.publishEvent(new PublicChanged("everything")));
    }

    /** Deleting is faster than truncating where tables hold a handful of rows. */
    private static void empty(Connection connection) throws SQLException {
        boolean postgres = connection.getMetaData().getDatabaseProductName().equals("PostgreSQL");
        try (var statement = connection.createStatement()) {
            statement.execute(postgres ? "set session_replication_role = replica" : "set referential_integrity false");
            for (String table : tables(connection)) {
                statement.execute("delete from \"" + table + "\"");
            }
            statement.execute(postgres ? "set session_replication_role = default" : "set referential_integrity true");
        }
    }

    static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet found =
                connection.getMetaData().getTables(null, "public", "%", new String[] {"TABLE", "BASE TABLE"})) {
            while (found.next()) {
                String table = found.getString("TABLE_NAME");
                if (!table.equals("flyway_schema_history")) {
                    tables.add(table);
                }
            }
        }
        return tables;
    }
}
