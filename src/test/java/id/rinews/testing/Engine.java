package id.rinews.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/**
 * Gives each context a database and a data folder of its own. The engine is H2, or PostgreSQL under
 * {@code -Dportal.test.engine=postgres}.
 */
public final class Engine implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String AS_IN_PRODUCTION = "MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH";

    public static boolean isPostgres() {
        return "postgres".equals(System.getProperty("portal.test.engine"));
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        String name = "portal_" + UUID.randomUUID().toString().replace("-", "");
        TestPropertyValues.of("portal.data=" + folder(name), "spring.datasource.url=" + url(name))
                .and("spring.datasource.username=postgres")
                .applyTo(context);
    }

    private static String url(String name) {
        return isPostgres()
                ? PostgresServer.newDatabase(name)
                : "jdbc:h2:mem:%s;DB_CLOSE_DELAY=-1;%s".formatted(name, AS_IN_PRODUCTION);
    }

    private static Path folder(String name) {
        try {
            Path folder = Files.createTempDirectory(name);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> delete(folder)));
            return folder;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        FileSystemUtils.deleteRecursively(folder.toFile());
    }
}
