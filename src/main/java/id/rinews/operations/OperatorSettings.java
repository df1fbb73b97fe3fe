package id.rinews.operations;

import id.rinews.shared.Refusal;
import java.net.URI;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;

/** What the operator has set, read as text so that a wrong value is answered by a sentence that names the variable. */
record OperatorSettings(Environment environment) {

    private static final int LAST_PORT = 65_535;

    void check() {
        listener();
        baseUrl();
        data();
        if (text("portal.name").isBlank()) {
            throw new Refusal("PORTAL_NAME is blank: it is what the portal calls itself.");
        }
    }

    Listener listener() {
        String port = text("server.port");
        if (!port.matches("\\d{1,5}") || Integer.parseInt(port) > LAST_PORT) {
            throw new Refusal("SERVER_PORT is \"%s\": it must be a number from 0 to %d.".formatted(port, LAST_PORT));
        }
        return new Listener(environment.getProperty("server.address"), Integer.parseInt(port));
    }

    /** Absolute and without "..", as H2 does not open relative paths. */
    Path data() {
        String folder = text("portal.data");
        if (folder.isBlank() || folder.contains(";")) {
            throw new Refusal("PORTAL_DATA is \"%s\": it must name a folder, without a semicolon.".formatted(folder));
        }
        try {
            return Path.of(folder).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw new Refusal("PORTAL_DATA is \"%s\": this is not a path.".formatted(folder));
        }
    }

    Database database() {
        return new Database(
                text("spring.datasource.url"), text("spring.datasource.username"), text("spring.datasource.password"));
    }

    private void baseUrl() {
        String address = text("portal.base-url");
        if (!isOrigin(uri(address))) {
            throw new Refusal(
                    "PORTAL_BASE_URL is \"%s\": it must be like https://news.example.org, without a path or a slash at its end."
                            .formatted(address));
        }
    }

    private static @Nullable URI uri(String text) {
        try {
            return URI.create(text);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static boolean isOrigin(@Nullable URI uri) {
        return uri != null && uri.getHost() != null && uri.toString().matches("https?://[^/?#@]+");
    }

    private String text(String name) {
        return environment.getProperty(name, "");
    }
}
