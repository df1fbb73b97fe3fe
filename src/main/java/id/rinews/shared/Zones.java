package id.rinews.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How readers call a time zone, and the zone whose clock a country's capital shows. */
@Component
public class Zones {

    private static final Map<String, String> CAPITALS =
            Map.of("ID", "Asia/Jakarta", "PE", "America/Lima", "CL", "America/Santiago");

    private final MessageSource messages;

    Zones(MessageSource messages) {
        this.messages = messages;
    }

    /** The zone in which a country's time is told; empty where none is on record, and then no second clock is shown. */
    public static Optional<ZoneId> of(CountryCode country) {
        return Optional.ofNullable(CAPITALS.get(country.value())).map(ZoneId::of);
    }

    /** {@code WIB}, or {@code GMT+09:00} for a zone that has no label of its own. */
    public String label(ZoneId zone, Instant at, Language language) {
        String offset = zone.getRules().getOffset(at).getId();
        return word("zone.", zone, "Z".equals(offset) ? "GMT" : "GMT" + offset, language);
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
