package id.rinews.dossiers;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import id.rinews.agreements.AgreementCard;
import id.rinews.agreements.AgreementLife;
import id.rinews.agreements.BilateralAgreements;
import id.rinews.articles.LiveArticles;
import id.rinews.articles.StoryBrief;
import id.rinews.articles.StoryCard;
import id.rinews.events.EventCard;
import id.rinews.events.Timeline;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Tells a relation's timeline, stretch by stretch, of its events, the acts upon its agreements and its stories. */
@Component
class Chronicles {

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
    private static final int AGREEMENTS = 40;
    private static final int EVENTS = 40;
    /** More are not looked for on the days of the timeline. */
    private static final int TOLD = 300;

    private final Timeline timeline;
    private final BilateralAgreements agreements;
    private final LiveArticles articles;
    private final MessageSource messages;
    private final Clock clock;

    Chronicles(
            Timeline timeline,
            BilateralAgreements agreements,
            LiveArticles articles,
            MessageSource messages,
            Clock clock) {
        this.timeline = timeline;
        this.agreements = agreements;
        this.articles = articles;
        this.messages = messages;
        this.clock = clock;
    }

    /**
     * Events and agreements for a stretch of the timeline.
     *
     * @param until its first day, for the latest comes first
     * @param floor the last day of which, and of what was before, some may be missing; null where all is there
     */
    record Stretch(
            LocalDate until,
            List<EventCard> events,
            List<AgreementLife> agreements,
            @Nullable LocalDate floor) {

        static final Stretch NONE = new Stretch(EVER, List.of(), List.of(), null);
    }

    Stretch latest(CountryPair pair, Language reader) {
        return stretch(pair, EVER, reader);
    }

    Stretch stretch(CountryPair pair, LocalDate until, Language reader) {
        List<EventCard> events = timeline.latest(pair, until, EVENTS + 1, reader);
        List<AgreementLife> moved = agreements.moved(pair, until, AGREEMENTS + 1, reader);
        LocalDate floor = Stream.concat(
                        events.stream().skip(EVENTS).map(EventCard::lastDay),
                        moved.stream().skip(AGREEMENTS).map(life -> life.moved(until)))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Stretch(until, events, moved, floor);
    }

    /** @param cards the latest stories, of which those on no line's day have one of their own */
    Chronicle chronicle(
            CountryPair pair,
            @Nullable Relation relation,
            Stretch stretch,
            List<StoryCard> cards,
            long storyCount,
            Language reader) {
        LocalDate today = LocalDate.now(clock);
        FuzzyDate opened = relation == null ? null : relation.established();
        Weave weave = new Weave(stretch.agreements().stream()
                .flatMap(agreement -> agreement.life().acts().stream()
                        .filter(agreement.life()::dates)
                        .map(act -> new Weave.Deed(
                                Entry.of(agreement, act, pair, today, reader),
                                agreement.card().id())))
                .toList());
        if (relation != null
                && opened != null
                && stretch.events().stream().noneMatch(e -> e.start().equals(opened))) {
            weave.add(Entry.opened(opened, relation.source()));
        }
        stretch.events().forEach(event -> weave.add(event, Entry.of(event, opened)));
        List<Entry> lines = weave.lines().stream()
                .filter(line -> !line.lastDay().isAfter(stretch.until()))
                .toList();
        List<StoryBrief> told = lines.isEmpty() ? List.of() : told(pair, lines, reader);
        long known = Stream.concat(
                        told.stream().map(StoryBrief::path), cards.stream().map(StoryCard::path))
                .distinct()
                .count();
        return Chronicle.of(
                Weave.with(lines, told, cards, paths(stretch)),
                stretch.floor(),
                known < storyCount,
                today,
                key -> messages.getMessage(key, null, reader.locale()));
    }

    private static Map<Long, String> paths(Stretch stretch) {
        return stretch.agreements().stream()
                .map(AgreementLife::card)
                .collect(toMap(AgreementCard::id, AgreementCard::path));
    }

    private List<StoryBrief> told(CountryPair pair, List<Entry> lines, Language reader) {
        return articles.filedOn(pair, lines.stream().flatMap(Entry::days).collect(toSet()), reader, TOLD);
    }
}
