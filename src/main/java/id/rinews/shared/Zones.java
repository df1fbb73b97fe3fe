package id.rinews.shared;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How readers call a time zone, and the zone whose clock a country's capital shows. */
@Component
public class Zones {

    private final MessageSource messages;
    private final Cities cities;

    Zones(MessageSource messages, Cities cities) {
        this.messages = messages;
        this.cities = cities;
    }

    /** The zone in which a country's time is told; empty where none is on record, and then no second clock is shown. */
    public static Optional<ZoneId> of(CountryCode country) {
        return Capitals.of(country);
    }

    /** The day that it is where the day begins first. */
    public static LocalDate latestDay(Clock clock) {
        return LocalDate.ofInstant(clock.instant(), ZoneOffset.ofHours(14));
    }

    /**
     * A clock's time with its zone: {@code 14:35 WIB}; {@code 16:35 di Tokyo} where the zone has no label of its own, and
     * {@code 01:30 di New York (GMT−4)} in the hour that its clocks show twice.
     *
     * @param time such as {@code 14:35}
     */
    public String clock(String time, ZoneId zone, Instant at, Language language) {
        String label = label(zone, at, language);
        return isNamedByCity(zone, label)
                ? messages.getMessage("clock.in", new Object[] {time, city(zone, language)}, language.locale())
                        + whichOfTwo(zone, at, label)
                : time + " " + label;
    }

    /** The same where the city stands beside it: {@code 14:35 WIB}, {@code 21:00 GMT−4}. */
    public String clockBesideCity(String time, ZoneId zone, Instant at, Language language) {
        return time + " " + label(zone, at, language);
    }

    private static boolean isNamedByCity(ZoneId zone, String label) {
        return label.startsWith("GMT")
                && zone.getId().contains("/")
                && !zone.getId().startsWith("Etc/");
    }

    private static String whichOfTwo(ZoneId zone, Instant at, String label) {
        boolean isTwice = zone.getRules()
                        .getValidOffsets(at.atZone(zone).toLocalDateTime())
                        .size()
                > 1;
        return isTwice ? " (" + label + ")" : "";
    }

    /** {@code WIB}, or {@code GMT+9}, {@code GMT−4}, {@code GMT+5:30} for a zone that has no label of its own. */
    public String label(ZoneId zone, Instant at, Language language) {
        return word("zone.", zone, "GMT" + offset(zone.getRules().getOffset(at)), language);
    }

    private static String offset(ZoneOffset offset) {
        int minutes = Math.abs(offset.getTotalSeconds()) / 60;
        String sign = offset.getTotalSeconds() < 0 ? "−" : "+";
        return minutes == 0
                ? ""
                : minutes % 60 == 0 ? sign + minutes / 60 : "%s%d:%02d".formatted(sign, minutes / 60, minutes % 60);
    }

    /** {@code Jakarta}: the city by which a zone is known, in the reader's language where that has a name of its own. */
    public String city(ZoneId zone, Language language) {
        String id = zone.getId();
        return cities.ofZone(id.substring(id.lastIndexOf('/') + 1).replace('_', ' '), language);
    }

    /** {@code Waktu Indonesia Barat}, or the zone's identifier. */
    public String name(ZoneId zone, Language language) {
        return word("zonename.", zone, zone.getId(), language);
    }

    @SuppressWarnings("NullAway") // with a default that is not null the answer is not null
    private String word(String prefix, ZoneId zone, String otherwise, Language language) {
        return messages.getMessage(prefix + zone.getId(), null, otherwise, language.locale());
    }
}
