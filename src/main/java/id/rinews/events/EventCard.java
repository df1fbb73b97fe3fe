package id.rinews.events;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Lane;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as a timeline shows it.
 *
 * @param language in which the title stands; the reader's where there is one
 * @param end null where it began and ended within {@code start}
 * @param lane the line of the pair on which it stands
 * @param agreements ids of those it is about
 */
public record EventCard(
        long id,
        String slug,
        EventKind kind,
        EventStatus status,
        String title,
        Language language,
        FuzzyDate start,
        @Nullable FuzzyDate end,
        @Nullable String place,
        Citation source,
        Lane lane,
        Set<Long> agreements) {

    /** Message that says why it did not happen, or has yet to; null where it happened. */
    public @Nullable String yet() {
        return status == EventStatus.OCCURRED ? null : "eventstatus." + status;
    }

    /** When it is over; a coarse date stands at the last day of its period. */
    public LocalDate lastDay() {
        return Objects.requireNonNullElse(end, start).lastDay();
    }

    static EventCard of(Event event, CountryPair pair, Language reader) {
        return of(event, Lane.of(event.party(), pair), reader);
    }

    /** Beside no line. */
    static EventCard of(Event event, Language reader) {
        return of(event, Lane.BOTH, reader);
    }

    private static EventCard of(Event event, Lane lane, Language reader) {
        var told = event.title().told(reader);
        return new EventCard(
                event.id(),
                event.slug(),
                event.kind(),
                event.status(),
                told.text(),
                told.language(),
                event.start(),
                event.end(),
                event.place(),
                event.source(),
                lane,
                event.agreements());
    }
}
