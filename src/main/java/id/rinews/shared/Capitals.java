package id.rinews.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;

/** The zone of each country's capital, as {@code zones.properties} has it. */
final class Capitals {

    private static final Map<CountryCode, ZoneId> ALL = load();

    private Capitals() {}

    /** Empty for a territory without a capital. */
    static Optional<ZoneId> of(CountryCode country) {
        return Optional.ofNullable(ALL.get(country));
    }

    private static Map<CountryCode, ZoneId> load() {
        try {
            Properties lines = PropertiesLoaderUtils.loadProperties(new ClassPathResource("zones.properties"));
            return lines.stringPropertyNames().stream()
                    .collect(
                            Collectors.toUnmodifiableMap(CountryCode::new, code -> ZoneId.of(lines.getProperty(code))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
