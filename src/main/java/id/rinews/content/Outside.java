package id.rinews.content;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** An address outside the portal: http or https with a host, or mailto. */
public record Outside(URI uri) implements Target {
    private static final Set<String> WEB = Set.of("http", "https");

    public Outside {
        if (!isAllowed(uri)) {
            throw new IllegalArgumentException("Only http, https and mailto addresses are linked, not " + uri);
        }
    }

    static Optional<Outside> parse(String address) {
        try {
            return Optional.of(new URI(address)).filter(Outside::isAllowed).map(Outside::new);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    @Override
    public String address() {
        return uri.toString();
    }

    private static boolean isAllowed(URI uri) {
        String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
        return scheme.equals("mailto") || WEB.contains(scheme) && uri.getRawAuthority() != null;
    }
}
