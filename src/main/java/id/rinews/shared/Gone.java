package id.rinews.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What stood here was retracted (410): its title, the reason and the date are all that is left (Dewan Pers 1/2012 item 5). */
@ResponseStatus(HttpStatus.GONE)
public class Gone extends RuntimeException {

    private final String title;
    private final String reason;
    private final Instant at;
    private final ZoneId zone;
    private final List<ZoneId> others;
    private final @Nullable String log;
    private final Map<Language, String> editions;
    private final Map<Language, Page.Ended> ended;

    public Gone(String title, String reason, Instant at) {
        this(title, reason, at, ZoneOffset.UTC);
    }

    public Gone(String title, String reason, Instant at, ZoneId zone) {
        this(title, reason, at, zone, List.of(), null, Map.of(), Map.of());
    }

    /**
     * @param zone of the story's dateline, in which the date is printed
     * @param others zones whose clocks are printed beside it
     * @param log where the log of corrections tells of it
     * @param editions this address and those of the same in other languages that still stand
     * @param ended those that were taken back as well
     */
    public Gone(
            String title,
            String reason,
            Instant at,
            ZoneId zone,
            List<ZoneId> others,
            @Nullable String log,
            Map<Language, String> editions,
            Map<Language, Page.Ended> ended) {
        super("Gone: " + title);
        this.title = title;
        this.reason = reason;
        this.at = at;
        this.zone = zone;
        this.others = List.copyOf(others);
        this.log = log;
        this.editions = Map.copyOf(editions);
        this.ended = Map.copyOf(ended);
    }

    public String title() {
        return title;
    }

    public String reason() {
        return reason;
    }

    public Instant at() {
        return at;
    }

    public ZoneId zone() {
        return zone;
    }

    public List<ZoneId> others() {
        return others;
    }

    public @Nullable String log() {
        return log;
    }

    public Map<Language, String> editions() {
        return editions;
    }

    public Map<Language, Page.Ended> ended() {
        return ended;
    }
}
