package id.rinews.content;

import id.rinews.shared.Folding;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cities that datelines name: those after which the tz database names its zones, and the lines of a file. */
public final class DatelinePlaces {
    private static final String FILE = "/wire/places.txt";
    private static final Pattern CITY =
            Pattern.compile("(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)/([^/]+)");
    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}\\p{M}]*+(?![\\p{L}.])");
    private static final Set<String> SMALL =
            Set.of("de", "del", "la", "las", "los", "el", "y", "da", "do", "dos", "au");
    private static final Set<String> SHORT = Set.of("DKI", "DIY", "NTB", "NTT", "AS", "UK", "USA", "DC");
    private static final Map<String, ZoneId> ZONES = zones();

    private DatelinePlaces() {}

    /** The zone of a city in any case, with or without accents; what follows a comma is not needed. */
    public static Optional<ZoneId> zone(String place) {
        String city = place.contains(",") ? place.substring(0, place.indexOf(',')) : place;
        return Optional.ofNullable(ZONES.get(Folding.of(place)))
                .or(() -> Optional.ofNullable(ZONES.get(Folding.of(city))));
    }

    static boolean isKnown(String place) {
        return ZONES.containsKey(Folding.of(place));
    }

    /** A place in capitals as a newspaper prints it, "SAN JOSÉ DE COSTA RICA" as "San José de Costa Rica"; others as typed. */
    static String written(String place) {
        return isCapitals(place)
                ? WORD.matcher(place).replaceAll(word -> Matcher.quoteReplacement(word(word.group(), word.start())))
                : place;
    }

    static boolean isCapitals(String place) {
        return place.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String word(String capitals, int start) {
        String small = capitals.toLowerCase(Locale.ROOT);
        if (SHORT.contains(capitals) || start > 0 && SMALL.contains(small)) {
            return SHORT.contains(capitals) ? capitals : small;
        }
        return capitals.charAt(0) + small.substring(1);
    }

    private static Map<String, ZoneId> zones() {
        Map<String, ZoneId> zones = new HashMap<>();
        ZoneId.getAvailableZoneIds().stream().sorted().forEach(id -> {
            Matcher city = CITY.matcher(id);
            if (city.matches()) {
                zones.putIfAbsent(Folding.of(city.group(1)), ZoneId.of(id));
            }
        });
        lines().filter(line -> !line.startsWith("#") && line.contains(":")).forEach(line -> {
            ZoneId zone = ZoneId.of(line.substring(0, line.indexOf(':')));
            for (String city : line.substring(line.indexOf(':') + 1).split(",")) {
                zones.put(Folding.of(city), zone);
            }
        });
        return Map.copyOf(zones);
    }

    private static java.util.stream.Stream<String> lines() {
        try (InputStream file = Objects.requireNonNull(DatelinePlaces.class.getResourceAsStream(FILE))) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
