package id.rinews.operations;

import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.MapPropertySource;

/** Everything that can be found wrong before a start is found here, before anything is made or changed. */
final class Preflight implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private final boolean listens;

    Preflight() {
        this(true);
    }

    private Preflight(boolean listens) {
        this.listens = listens;
    }

    /** For commands that answer nobody. */
    static Preflight withoutListener() {
        return new Preflight(false);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var environment = context.getEnvironment();
        OperatorSettings settings = new OperatorSettings(environment);
        settings.check();
        Path data = settings.data();
        environment
                .getPropertySources()
                .addFirst(new MapPropertySource("data folder", Map.of("portal.data", data.toString())));
        DataFolder folder = new DataFolder(data);
        folder.check();
        if (listens) {
            settings.listener().check();
        }
        settings.database().check();
        folder.make();
    }
}
