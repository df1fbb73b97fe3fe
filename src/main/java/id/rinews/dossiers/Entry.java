package id.rinews.dossiers;

import id.rinews.agreements.Act;
import id.rinews.agreements.AgreementLife;
import id.rinews.agreements.Party;
import id.rinews.articles.StoryCard;
import id.rinews.events.EventCard;
import id.rinews.events.EventStatus;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A line of a relation's timeline.
 *
 * @param word message key of what it is; null where the title says it all
 * @param end null where it began and ended within {@code start}
 * @param title null for the opening of relations, which has words of its own
 * @param path null where there is no page
 * @param party who acted alone; null for both
 * @param clash the same for all dates that sources give for one act; null where they agree
 * @param other whether another source has an earlier date for it
 * @param yet message key of what keeps it from having happened; null where it has
 */
record Entry(
        Sort sort,
        Mark mark,
        Lane lane,
        @Nullable String word,
        FuzzyDate start,
        @Nullable FuzzyDate end,
        @Nullable String place,
        @Nullable String title,
        Language language,
        @Nullable String path,
        @Nullable String party,
        @Nullable String clash,
        boolean other,
        @Nullable String yet,
        @Nullable Source source) {

    enum Sort {
        EVENT,
        ACT,
        STORY
    }

    /** The one line of two countries on which a bead stands, or both. */
    enum Lane {
        BOTH,
        FIRST,
        SECOND
    }

    /** @param language of the text, a BCP 47 code; null where it belongs to none */
    record Source(
            String text, @Nullable String url, @Nullable String language) {}

    static Entry opened(FuzzyDate on, @Nullable String source, Language reader) {
        Source read = source == null ? null : new Source(source, null, null);
        return new Entry(
                Sort.EVENT,
                Mark.OPENED,
                Lane.BOTH,
                null,
                on,
                null,
                null,
                null,
                reader,
                null,
                null,
                null,
                false,
                null,
                read);
    }

    /** @param opened when relations were opened: an event of that day tells of it */
    static Entry of(EventCard event, @Nullable FuzzyDate opened) {
        return new Entry(
                Sort.EVENT,
                event.start().equals(opened) ? Mark.OPENED : Mark.of(event.kind()),
                Lane.BOTH,
                event.kind() == id.rinews.events.EventKind.OTHER ? null : "event." + event.kind(),
                event.start(),
                event.end(),
                event.place(),
                event.title(),
                event.language(),
                null,
                null,
                null,
                false,
                event.status() == EventStatus.OCCURRED ? null : "eventstatus." + event.status(),
                new Source(event.source(), null, null));
    }

    static Entry of(AgreementLife agreement, Act act, CountryPair pair, LocalDate today, Language reader) {
        Party by = act.party();
        Act.Source source = act.source();
        boolean clashes = agreement.life().datesOf(act).size() > 1;
        return new Entry(
                Sort.ACT,
                Mark.of(act.kind()),
                lane(by, pair),
                "act." + act.kind(),
                act.date(),
                null,
                act.place(),
                agreement.card().title().text(),
                agreement.card().title().language(),
                agreement.card().path(),
                by == null ? null : by.name(reader),
                clashes ? "%d %s %s".formatted(agreement.card().id(), act.kind(), by) : null,
                agreement.life().isLaterVersion(act),
                act.date().lastDay().isAfter(today) ? "dossier.planned" : null,
                new Source(source.title(), source.url(), source.language()));
    }

    private static Lane lane(@Nullable Party by, CountryPair pair) {
        if (Party.of(pair.first()).equals(by)) {
            return Lane.FIRST;
        }
        return Party.of(pair.second()).equals(by) ? Lane.SECOND : Lane.BOTH;
    }

    static Entry of(StoryCard story) {
        return new Entry(
                Sort.STORY,
                Mark.OTHER,
                Lane.BOTH,
                "genre." + Objects.requireNonNullElse(story.genre(), "NEWS"),
                FuzzyDate.of(story.filed()),
                null,
                null,
                story.headline(),
                story.language(),
                story.path(),
                null,
                null,
                false,
                null,
                null);
    }

    /** By it the timeline is ordered: a coarse date stands at the last day of its period. */
    LocalDate lastDay() {
        return Objects.requireNonNullElse(end, start).lastDay();
    }

    int year() {
        return lastDay().getYear();
    }

    /** Whether the drawing shows it. */
    boolean isDrawn() {
        return sort != Sort.STORY && !("eventstatus." + EventStatus.CANCELLED).equals(yet);
    }

    /** The classes of {@code line.css}. */
    public String css() {
        String lanes = switch (lane) {
            case BOTH -> "";
            case FIRST -> " line-one";
            case SECOND -> " line-two";
        };
        return "line-item" + lanes + (clash != null || yet != null ? " line-doubt" : "")
                + (sort == Sort.STORY ? " line-story" : "");
    }
}
