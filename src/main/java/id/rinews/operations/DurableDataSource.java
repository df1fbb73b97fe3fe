package id.rinews.operations;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out connections to H2 that call a transaction committed only when it is on the disk. */
final class DurableDataSource extends DelegatingDataSource {

    DurableDataSource(DataSource target) {
        super(target);
    }

    @Override
    public Connection getConnection() throws SQLException {
        return DurableConnection.over(super.getConnection());
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        return DurableConnection.over(super.getConnection(username, password));
    }
}
