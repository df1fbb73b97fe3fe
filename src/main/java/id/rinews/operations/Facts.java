package id.rinews.operations;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How far a database has come.
 *
 * @param instance the portal it belongs to; empty before the first start has ended
 * @param schema number of the last migration
 * @param lastAudit id of the last entry of the audit; 0 when there is none
 * @param counts rows of the tables that matter, by name
 */
record Facts(String instance, long schema, long lastAudit, Map<String, Long> counts) {

    private static final List<String> COUNTED = List.of("account", "agreement", "article", "event", "person", "topic");

    static Facts of(Connection connection) throws SQLException {
        Set<String> tables = tables(connection);
        Map<String, Long> counts = new TreeMap<>();
        for (String table : COUNTED) {
            if (tables.contains(table)) {
                counts.put(table, number(connection, "select count(*) from " + table));
            }
        }
        return new Facts(
                tables.contains("setting") ? instance(connection) : "",
                tables.contains("flyway_schema_history")
                        ? number(connection, "select max(installed_rank) from flyway_schema_history where success")
                        : 0,
                tables.contains("audit_entry") ? number(connection, "select max(id) from audit_entry") : 0,
                counts);
    }

    /** What this database lacks of what another state had; an empty text when it is the same or has gone on from there. */
    String lacks(Facts earlier) {
        if (!earlier.instance.equals(instance)) {
            return "it belongs to another portal";
        }
        if (schema < earlier.schema) {
            return "its schema is at step %d, but was at %d".formatted(schema, earlier.schema);
        }
        if (lastAudit < earlier.lastAudit) {
            return "its audit ends at entry %d, but ended at %d".formatted(lastAudit, earlier.lastAudit);
        }
        return lastAudit == earlier.lastAudit ? lacksRows(earlier) : "";
    }

    /** Where the audit has gone on, what is gone has been deleted by somebody. */
    private String lacksRows(Facts earlier) {
        return earlier.counts.entrySet().stream()
                .filter(count -> counts.getOrDefault(count.getKey(), 0L) < count.getValue())
                .findFirst()
                .map(count -> "its table %s has %d rows, but had %d"
                        .formatted(count.getKey(), counts.getOrDefault(count.getKey(), 0L), count.getValue()))
                .orElse("");
    }

    private static Set<String> tables(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (ResultSet tables = connection.getMetaData().getTables(null, "public", "%", null)) {
            while (tables.next()) {
                names.add(tables.getString("TABLE_NAME"));
            }
        }
        return names;
    }

    private static long number(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    private static String instance(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                ResultSet row =
                        statement.executeQuery("select content from setting where name = '" + Keeper.INSTANCE + "'")) {
            return row.next() ? row.getString(1) : "";
        }
    }
}
