package id.rinews.accounts;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import id.rinews.shared.Zones;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The time zones to choose from: those of the first readers first, then every city. */
final class TimeZones {

    private static final List<String> FIRST = List.of("Asia/Jakarta", "Asia/Makassar", "Asia/Jayapura", "America/Lima");
    private static final Set<String> REGIONS = Set.of(
            "Africa",
            "America",
            "Antarctica",
            "Arctic",
            "Asia",
            "Atlantic",
            "Australia",
            "Europe",
            "Indian",
            "Pacific");

    private TimeZones() {}

    /** That of most who speak a language. */
    static String usual(Language language) {
        return language == Language.ES ? "America/Lima" : "Asia/Jakarta";
    }

    static List<Choice> choices(Zones names, Language language) {
        Stream<String> others = ZoneId.getAvailableZoneIds().stream()
                .filter(zone -> REGIONS.contains(zone.split("/", 2)[0]) && !FIRST.contains(zone))
                .sorted();
        return Stream.concat(FIRST.stream(), Stream.concat(others, Stream.of("UTC")))
                .map(zone -> new Choice(zone, label(names.name(ZoneId.of(zone), language), zone)))
                .toList();
    }

    /** {@code Waktu Indonesia Barat (Asia/Jakarta)}, or the place alone. */
    private static String label(String name, String zone) {
        String place = zone.replace('_', ' ');
        return name.equals(zone) ? place : "%s (%s)".formatted(name, place);
    }
}
