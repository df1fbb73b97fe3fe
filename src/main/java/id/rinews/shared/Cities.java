package id.rinews.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.core.io.support.PropertiesLoaderUtils;
import org.springframework.stereotype.Component;

/** How each language calls a city, as {@code cities.properties} has it: what one editor typed as Jakarta, Spanish readers know as Yakarta. */
@Component
public class Cities {

    private final Map<String, List<String>> names = byEachName(load("cities.properties"));
    private final Map<String, List<String>> zones = load("zone-cities.properties");

    /** The city's name in the reader's language; the place as it was typed where it is none of those that differ. */
    public String name(String place, Language language) {
        List<String> known = names.get(Folding.of(place));
        return known == null ? place : known.get(language.ordinal());
    }

    /** The same of a time zone's city, or of whatever else a zone is named after, such as {@code St Lucia}. */
    String ofZone(String place, Language language) {
        List<String> known = zones.get(place);
        return known == null ? name(place, language) : known.get(language.ordinal());
    }

    private static Map<String, List<String>> byEachName(Map<String, List<String>> rows) {
        Map<String, List<String>> names = new HashMap<>();
        rows.forEach((key, row) ->
                Stream.concat(Stream.of(key), row.stream()).forEach(name -> names.put(Folding.of(name), row)));
        return Map.copyOf(names);
    }

    private static Map<String, List<String>> load(String file) {
        Map<String, List<String>> rows = new HashMap<>();
        try {
            Properties lines = PropertiesLoaderUtils.loadProperties(
                    new EncodedResource(new ClassPathResource(file), StandardCharsets.UTF_8));
            for (String key : lines.stringPropertyNames()) {
                List<String> row = Arrays.asList(lines.getProperty(key).split("\\|"));
                if (row.size() != Language.values().length) {
                    throw new IllegalStateException(file + ": " + key + " needs a name for each language");
                }
                rows.put(key, row);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return rows;
    }
}
