package id.rinews.countries;

import id.rinews.shared.CountryCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The bands that come with the portal; a country's row may say otherwise later. */
final class KnownBands {

    private static final Map<CountryCode, Bands> ALL = load();

    private KnownBands() {}

    static Bands of(CountryCode code) {
        return ALL.getOrDefault(code, Bands.NONE);
    }

    static Map<CountryCode, Bands> all() {
        return ALL;
    }

    private static Map<CountryCode, Bands> load() {
        try {
            Properties lines = PropertiesLoaderUtils.loadProperties(new ClassPathResource("countries.properties"));
            return lines.stringPropertyNames().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(CountryCode::new, code -> new Bands(lines.getProperty(code))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
