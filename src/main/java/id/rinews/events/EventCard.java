package id.rinews.events;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Lane;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An event as a timeline shows it.
 *
 * @param language in which the title stands; the reader's where there is one
 * @param end null where it began and ended within {@code start}
 * @param lane the line of the pair on which it stands
 * @param yet message that says why it did not happen, has yet to, or whether it did is not known; null where it happened
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
        @Nullable String yet,
        Set<Long> agreements) {

    /** When it is over; a coarse date stands at the last day of its period. */
    public LocalDate lastDay() {
        return Objects.requireNonNullElse(end, start).lastDay();
    }

    static EventCard of(Event event, Collection<CountryPair> pairs, LocalDate today, Language reader) {
        Lane lane = pairs.size() == 1 ? Lane.of(event.party(), pairs.iterator().next()) : Lane.BOTH;
        return of(event, lane, today, reader);
    }

    /** Beside no line. */
    static EventCard of(Event event, LocalDate today, Language reader) {
        return of(event, Lane.BOTH, today, reader);
    }

    private static EventCard of(Event event, Lane lane, LocalDate today, Language reader) {
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
                yet(event, today),
                event.agreements());
    }

    private static @Nullable String yet(Event event, LocalDate today) {
        boolean isOver = event.lastDay().isBefore(today);
        return switch (event.status()) {
            case OCCURRED -> null;
            case PLANNED -> isOver ? "eventstatus.UNCONFIRMED" : "eventstatus.PLANNED";
            case POSTPONED, CANCELLED -> "eventstatus." + event.status();
        };
    }
}
