package id.rinews.dossiers;

import id.rinews.agreements.Act;
import id.rinews.agreements.AgreementCard;
import id.rinews.agreements.AgreementLife;
import id.rinews.agreements.Party;
import id.rinews.articles.StoryBrief;
import id.rinews.articles.StoryCard;
import id.rinews.events.EventCard;
import id.rinews.events.EventStatus;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Lane;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of a relation's timeline.
 *
 * @param word message key of what it is; null where the title says it all
 * @param end null where it began and ended within {@code start}
 * @param titles what it is about; none for the opening of relations, which has words of its own
 * @param about agreements whose acts it tells of
 * @param stories of its days
 * @param party who acted alone; null for both, or where the line alone says so
 * @param clash the same for all dates that sources give for one act; null where they agree
 * @param doubt message key that says that other sources date it otherwise; null where they agree
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
        List<Linked> titles,
        List<Linked> about,
        List<Linked> stories,
        @Nullable String party,
        @Nullable String clash,
        @Nullable String doubt,
        @Nullable String yet,
        @Nullable Source source) {

    enum Sort {
        EVENT,
        ACT,
        STORY
    }

    /** @param language of the text, a BCP 47 code; null where it belongs to none */
    record Source(
            String text, @Nullable String url, @Nullable String language) {

        static Source of(Citation cited) {
            return new Source(cited.text(), null, cited.language());
        }
    }

    static Entry opened(FuzzyDate on, @Nullable Citation source) {
        return bare(Sort.EVENT, Mark.OPENED, Lane.BOTH, on).from(source == null ? null : Source.of(source));
    }

    /** @param opened when relations were opened: an event of that day tells of it */
    static Entry of(EventCard event, @Nullable FuzzyDate opened) {
        return new Entry(
                Sort.EVENT,
                event.start().equals(opened) ? Mark.OPENED : Mark.of(event.kind()),
                event.lane(),
                event.kind() == id.rinews.events.EventKind.OTHER ? null : "event." + event.kind(),
                event.start(),
                event.end(),
                event.place(),
                List.of(new Linked(event.title(), event.language(), null)),
                List.of(),
                List.of(),
                null,
                null,
                null,
                event.yet(),
                Source.of(event.source()));
    }

    static Entry of(AgreementLife agreement, Act act, CountryPair pair, LocalDate today, Language reader) {
        Party by = act.party();
        Act.Source source = act.source();
        AgreementCard card = agreement.card();
        boolean clashes = agreement.life().datesOf(act).size() > 1;
        return new Entry(
                Sort.ACT,
                Mark.of(act.kind()),
                lane(by, pair),
                (act.date().firstDay().isAfter(today)
                        ? act.kind().planned()
                        : act.kind().taken()),
                act.date(),
                null,
                act.place(),
                List.of(new Linked(card.title().text(), card.title().language(), card.path())),
                List.of(),
                List.of(),
                by == null ? null : by.name(reader),
                clashes ? "%d %s %s".formatted(card.id(), act.kind(), by) : null,
                agreement.life().doubt(act),
                yet(agreement, act, today),
                new Source(source.title(), source.url(), source.language()));
    }

    private static @Nullable String yet(AgreementLife agreement, Act act, LocalDate today) {
        if (act.date().firstDay().isAfter(today)) {
            return "dossier.planned";
        }
        return agreement.life().isOpenOn(act, today) ? "dossier.open" : null;
    }

    private static Lane lane(@Nullable Party by, CountryPair pair) {
        return by == null
                ? Lane.BOTH
                : by.country().map(country -> Lane.of(country, pair)).orElse(Lane.OTHER);
    }

    /** A story with a line of its own stands at the day of its publication, as in every list. */
    static Entry of(StoryCard story) {
        return bare(Sort.STORY, Mark.OTHER, Lane.BOTH, FuzzyDate.of(story.publishedOn()))
                .named("genre." + Objects.requireNonNullElse(story.genre(), "NEWS"), List.of(link(story)));
    }

    static Linked link(StoryCard story) {
        return new Linked(story.headline(), story.language(), story.path());
    }

    static Linked link(StoryBrief story) {
        return new Linked(story.headline(), story.language(), story.path());
    }

    /** The days on which stories tell of it, a month of them at most; none where no day is known. */
    Stream<LocalDate> days() {
        return start.precision() == FuzzyDate.Precision.DAY
                ? start.firstDay().datesUntil(lastDay().plusDays(1)).limit(31)
                : Stream.empty();
    }

    private static Entry bare(Sort sort, Mark mark, Lane lane, FuzzyDate on) {
        return new Entry(
                sort, mark, lane, null, on, null, null, List.of(), List.of(), List.of(), null, null, null, null, null);
    }

    private Entry from(@Nullable Source read) {
        return new Entry(
                sort, mark, lane, word, start, end, place, titles, about, stories, party, clash, doubt, yet, read);
    }

    private Entry named(@Nullable String said, List<Linked> names) {
        return new Entry(
                sort, mark, lane, said, start, end, place, names, about, stories, party, clash, doubt, yet, source);
    }

    /** The same act upon several agreements. */
    Entry with(Entry same) {
        return named(
                word,
                Stream.concat(titles.stream(), same.titles.stream()).distinct().toList());
    }

    /** With the acts of its day: of one agreement the title leads to it, several are named. */
    Entry telling(List<Entry> acts) {
        List<Linked> agreements =
                acts.stream().flatMap(act -> act.titles.stream()).distinct().toList();
        Mark weightier = Stream.concat(Stream.of(mark), acts.stream().map(Entry::mark))
                .min(Comparator.naturalOrder())
                .orElse(mark);
        boolean isOne = agreements.size() == 1 && titles.size() == 1;
        List<Linked> led = isOne
                ? List.of(new Linked(
                        titles.getFirst().text(),
                        titles.getFirst().language(),
                        agreements.getFirst().path()))
                : titles;
        return new Entry(
                sort,
                weightier,
                lane,
                word,
                start,
                end,
                place,
                led,
                isOne ? List.of() : agreements,
                stories,
                party,
                clash,
                doubt,
                yet,
                source);
    }

    Entry beside(List<Linked> told) {
        return new Entry(
                sort, mark, lane, word, start, end, place, titles, about, told, party, clash, doubt, yet, source);
    }

    boolean isOn(LocalDate day) {
        return start.precision() == FuzzyDate.Precision.DAY
                && !day.isBefore(start.firstDay())
                && !day.isAfter(lastDay());
    }

    /** Whether it names one of these agreements. @param paths of their pages */
    boolean isAbout(Set<String> paths) {
        return Stream.concat(titles.stream(), about.stream()).anyMatch(named -> paths.contains(named.path()));
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
        return sort != Sort.STORY && lane != Lane.OTHER && !("eventstatus." + EventStatus.CANCELLED).equals(yet);
    }

    /** The classes of {@code line.css}. */
    public String css() {
        return lane.css()
                + (clash != null || yet != null ? " line-doubt" : "")
                + (sort == Sort.STORY ? " line-story" : "");
    }
}
