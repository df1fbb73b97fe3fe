package id.rinews.events;

import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * An event as a timeline shows it.
 *
 * @param language in which the title stands; the reader's where there is one
 * @param end null where it began and ended within {@code start}
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
        String source) {

    static EventCard of(Event event, Language reader) {
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
                event.source());
    }
}
