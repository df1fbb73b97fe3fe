package id.rinews.operations;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Saves rows through the portal's data source, as application.yaml has it, and acknowledges each once it is committed. */
final class Saver {

    private Saver() {}

    @SuppressWarnings("SystemOut")
    public static void main(String[] arguments) throws SQLException {
        SpringApplication part = new SpringApplication(Part.class);
        part.setWebApplicationType(WebApplicationType.NONE);
        try (Connection connection =
                part.run(arguments).getBean(DataSource.class).getConnection()) {
            connection
                    .createStatement()
                    .execute("create table if not exists saved (id bigint primary key, text varchar)");
            connection.setAutoCommit(false);
            for (long id = first(connection); id > 0; id++) {
                save(connection, id);
                System.out.println("saved " + id);
            }
        }
    }

    private static long first(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("select coalesce(max(id), 0) + 1 from saved")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private static void save(Connection connection, long id) throws SQLException {
        try (var insert = connection.prepareStatement("insert into saved values (?, ?)")) {
            insert.setLong(1, id);
            insert.setString(2, "A story of some length. ".repeat(40));
            insert.executeUpdate();
        }
        connection.commit();
    }

    @Configuration(proxyBeanMethods = false)
    @ImportAutoConfiguration(DataSourceAutoConfiguration.class)
    @Import(Durability.class)
    static class Part {}
}
