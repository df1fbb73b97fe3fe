package id.rinews.operations;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.engine.SessionLocal;
import org.h2.jdbc.JdbcConnection;
import org.jspecify.annotations.Nullable;

/**
 * A connection to H2 whose commit of written rows ends with {@code CHECKPOINT SYNC}. With {@code WRITE_DELAY=0} alone
 * the rows are with the operating system, which survives the end of the process but not a power cut.
 */
final class DurableConnection implements InvocationHandler {

    private final Connection connection;

    private DurableConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection over(Connection connection) {
        return proxy(Connection.class, new DurableConnection(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        return switch (method.getName()) {
            case "commit", "setAutoCommit" -> commit(method, arguments);
            case "createStatement", "prepareStatement", "prepareCall" -> {
                Object statement = call(connection, method, arguments);
                yield connection.getAutoCommit() ? committing(method.getReturnType(), statement) : statement;
            }
            case "equals" -> arguments != null && proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> call(connection, method, arguments);
        };
    }

    private @Nullable Object commit(Method method, Object @Nullable [] arguments) throws Throwable {
        boolean wrote = hasWritten();
        Object result = call(connection, method, arguments);
        if (wrote && (method.getName().equals("commit") || connection.getAutoCommit())) {
            sync();
        }
        return result;
    }

    /** Outside a transaction each statement commits by itself, unless it only reads. */
    private <S> S committing(Class<S> type, @Nullable Object statement) {
        return proxy(type, (proxy, method, arguments) -> {
            Object result = call(statement, method, arguments);
            if (writes(method, result)) {
                sync();
            }
            return result;
        });
    }

    private static boolean writes(Method method, @Nullable Object result) {
        return method.getName().startsWith("execute")
                && !method.getName().equals("executeQuery")
                && !Boolean.TRUE.equals(result);
    }

    private boolean hasWritten() throws SQLException {
        return ((SessionLocal) connection.unwrap(JdbcConnection.class).getSession()).containsUncommitted();
    }

    private void sync() throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("checkpoint sync");
        }
    }

    private static @Nullable Object call(@Nullable Object target, Method method, Object @Nullable [] arguments)
            throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getTargetException();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
