package id.rinews.shared;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator sets from outside, all under {@code portal.}.
 *
 * @param data folder of the database, absolute or from the working directory
 * @param baseUrl canonical address of the site, without a slash at its end; never taken from a request
 * @param setupToken fixes the one-time token of the first set-up; otherwise one is made at each start
 * @param name what the portal calls itself
 */
@ConfigurationProperties("portal")
public record PortalSettings(
        @DefaultValue("data") Path data,
        @DefaultValue("http://localhost:8080") URI baseUrl,
        @Nullable String setupToken,
        @DefaultValue("RI News Portal") String name) {

    /** The canonical address of a path such as {@code /id/berita/x}. */
    public String address(String path) {
        return baseUrl + path;
    }

    public boolean isSecure() {
        return "https".equals(baseUrl.getScheme());
    }
}
