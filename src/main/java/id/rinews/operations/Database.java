package id.rinews.operations;

import id.rinews.shared.Refusal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Optional;
import org.h2.api.ErrorCode;

/** The database that the portal is about to open. */
record Database(String url, String user, String password) {

    private static final String H2_FILE = "jdbc:h2:async:";

    /** Tries to open it, but never makes one. */
    void check() {
        if (!url.startsWith("jdbc:h2:") && !url.startsWith("jdbc:postgresql:")) {
            throw new Refusal("SPRING_DATASOURCE_URL begins with neither jdbc:postgresql: nor jdbc:h2:.");
        }
        if (file().filter(Database::isEmpty).isPresent()) {
            guard().ifPresent(Guard::admitEmpty);
        } else if (!url.startsWith("jdbc:h2:mem:")) {
            open();
        }
    }

    private void open() {
        try (Connection connection = DriverManager.getConnection(url, user, password)) {
            if (guard().isPresent()) {
                guard().get().admit(Facts.of(connection));
            }
        } catch (SQLException e) {
            throw new Refusal("The database %s cannot be opened: %s.".formatted(name(), reason(e)));
        }
    }

    /** Of an embedded H2, the file that holds everything. */
    private Optional<Path> file() {
        return url.startsWith(H2_FILE)
                ? Optional.of(Path.of(name().substring(H2_FILE.length()) + ".mv.db"))
                : Optional.empty();
    }

    Optional<Guard> guard() {
        return file().map(file -> new Guard(file.resolveSibling("instance.json")));
    }

    /** Without what may hold a secret. */
    private String name() {
        return url.replaceFirst("[;?].*", "").replaceFirst("//[^/]*@", "//");
    }

    private static boolean isEmpty(Path file) {
        return !Files.exists(file) || file.toFile().length() == 0;
    }

    private static String reason(SQLException e) {
        return switch (e.getErrorCode()) {
            case ErrorCode.DATABASE_ALREADY_OPEN_1 -> "another process has it open, such as a portal that runs already";
            case ErrorCode.WRONG_USER_OR_PASSWORD -> "wrong user name or password";
            default -> oneLine(e);
        };
    }

    private static String oneLine(SQLException e) {
        String cause = e.getCause() == null ? "" : " (" + e.getCause() + ")";
        return (e.getMessage() + cause).replaceAll("\\s*\\R\\s*", " ").replaceFirst("\\.$", "");
    }
}
