package id.rinews.shared;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** What stood here was retracted (410): its title, the reason and the date are all that is left (Dewan Pers 1/2012 item 5). */
@ResponseStatus(HttpStatus.GONE)
public class Gone extends RuntimeException {

    private final String title;
    private final String reason;
    private final Instant at;
    private final ZoneId zone;

    public Gone(String title, String reason, Instant at) {
        this(title, reason, at, ZoneOffset.UTC);
    }

    /** @param zone of the story's dateline, in which the date is printed */
    public Gone(String title, String reason, Instant at, ZoneId zone) {
        super("Gone: " + title);
        this.title = title;
        this.reason = reason;
        this.at = at;
        this.zone = zone;
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
}
