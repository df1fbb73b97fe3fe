package id.rinews.content;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address outside the portal: http, https or mailto, nothing else. */
public record Outside(URI uri) implements Target {

    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    public Outside {
        if (!isAllowed(uri)) {
            throw new IllegalArgumentException("Not an address to link to: " + uri);
        }
    }

    static Optional<Outside> parse(String address) {
        try {
            URI uri = new URI(address);
            return isAllowed(uri) ? Optional.of(new Outside(uri)) : Optional.empty();
        } catch (java.net.URISyntaxException _) {
            return Optional.empty();
        }
    }

    private static boolean isAllowed(URI uri) {
        String scheme = uri.getScheme();
        return scheme != null
                && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT))
                && (uri.isOpaque() || uri.getHost() != null);
    }

    @Override
    public String address() {
        return uri.toString();
    }
}
