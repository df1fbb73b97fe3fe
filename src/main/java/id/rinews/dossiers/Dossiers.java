package id.rinews.dossiers;

import static java.util.stream.Collectors.toSet;

import id.rinews.agreements.AgreementLife;
import id.rinews.agreements.BilateralAgreements;
import id.rinews.articles.LiveArticles;
import id.rinews.articles.StoryBrief;
import id.rinews.articles.StoryCard;
import id.rinews.articles.StoryCards;
import id.rinews.countries.Countries;
import id.rinews.events.EventCard;
import id.rinews.events.EventStatus;
import id.rinews.events.Timeline;
import id.rinews.people.People;
import id.rinews.people.PersonNow;
import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.shared.PairView;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Puts a dossier together, in a dozen statements however much there is. A pair has one when anything of it is public, in
 * whatever language, or an editor has written something about it; no other pair does.
 */
@Service
@Transactional(readOnly = true)
class Dossiers {

    private static final int STORIES = 12;
    private static final int AGREEMENTS = 40;
    private static final int OF_A_STATUS = 4;
    private static final int EVENTS = 40;
    private static final int PEOPLE = 40;
    /** More are not looked for on the days of the timeline. */
    private static final int TOLD = 300;

    private final RelationRows relations;
    private final Countries countries;
    private final Timeline timeline;
    private final BilateralAgreements agreements;
    private final LiveArticles articles;
    private final StoryCards stories;
    private final People people;
    private final Sides sides;
    private final MessageSource messages;
    private final Clock clock;

    Dossiers(
            RelationRows relations,
            Countries countries,
            Timeline timeline,
            BilateralAgreements agreements,
            LiveArticles articles,
            StoryCards stories,
            People people,
            Sides sides,
            MessageSource messages,
            Clock clock) {
        this.relations = relations;
        this.countries = countries;
        this.timeline = timeline;
        this.agreements = agreements;
        this.articles = articles;
        this.stories = stories;
        this.people = people;
        this.sides = sides;
        this.messages = messages;
        this.clock = clock;
    }

    /** Whether readers find a page of this pair. */
    boolean has(CountryPair pair, Language reader) {
        return countries.pairs().contains(pair)
                && (relations.findById(pair.slug()).filter(Relation::isTold).isPresent()
                        || articles.countAbout(pair) > 0
                        || !timeline.latest(pair, 1, reader).isEmpty()
                        || !agreements.latest(pair, 1, reader).isEmpty());
    }

    /**
     * @param page of the stories, counted from 1; one that is too high is the last
     * @throws NotFound where nothing is public and nothing is written
     */
    Dossier read(CountryPair pair, int page, Language reader) {
        if (!countries.pairs().contains(pair)) {
            throw new NotFound("relation " + pair);
        }
        Relation relation =
                relations.findById(pair.slug()).filter(Relation::isTold).orElse(null);
        long storyCount = articles.countAbout(pair);
        Paging paging = Paging.of(page, STORIES, storyCount);
        boolean isWhole = paging.page() == 1;
        List<StoryCard> cards =
                storyCount == 0 ? List.of() : stories.about(pair, reader, (paging.page() - 1) * STORIES, STORIES);
        List<EventCard> events = isWhole ? timeline.latest(pair, EVENTS + 1, reader) : List.of();
        List<AgreementLife> lives = isWhole ? agreements.latest(pair, AGREEMENTS, reader) : List.of();
        if (relation == null && storyCount == 0 && events.isEmpty() && lives.isEmpty()) {
            throw new NotFound("relation " + pair);
        }
        LocalDate today = LocalDate.now(clock);
        List<Dossier.Group> groups = lives.isEmpty() ? List.of() : groups(pair, reader);
        long agreementCount = groups.stream().mapToLong(Dossier.Group::count).sum();
        boolean more = agreementCount > lives.size() || events.size() > EVENTS;
        PairView view = countries.view(pair, reader);
        return new Dossier(
                view,
                relation == null || relation.summary() == null
                        ? null
                        : relation.summary().told(reader),
                established(relation, today),
                lastVisit(events, today),
                agreementCount,
                groups,
                register(pair, reader),
                chronicle(
                        pair,
                        relation,
                        events.stream().limit(EVENTS).toList(),
                        lives,
                        isWhole ? cards : List.of(),
                        storyCount,
                        more,
                        reader),
                List.of(pair.first().name(reader), pair.second().name(reader)),
                isWhole ? sides(pair, storyCount, lives, reader) : List.of(),
                storyCount,
                cards,
                paging,
                view.path() + "?page=");
    }

    private static Dossier.@Nullable Established established(@Nullable Relation relation, LocalDate today) {
        FuzzyDate since = relation == null ? null : relation.established();
        return relation == null || since == null
                ? null
                : new Dossier.Established(
                        since,
                        String.valueOf(relation.source()),
                        Math.max(0, Period.between(since.lastDay(), today).getYears()));
    }

    private static @Nullable EventCard lastVisit(List<EventCard> events, LocalDate today) {
        return events.stream()
                .filter(event -> Mark.of(event.kind()) == Mark.VISIT)
                .filter(event -> event.status() == EventStatus.OCCURRED)
                .filter(event -> !event.start().firstDay().isAfter(today))
                .findFirst()
                .orElse(null);
    }

    private List<Dossier.Group> groups(CountryPair pair, Language reader) {
        return agreements.byStatus(pair, OF_A_STATUS, reader).stream()
                .map(standing -> new Dossier.Group(
                        standing.mark(),
                        standing.count(),
                        register(pair, reader) + "&status=" + standing.status(),
                        standing.latest()))
                .toList();
    }

    private static String register(CountryPair pair, Language reader) {
        return Addresses.AGREEMENTS.path(reader) + "?pair=" + pair;
    }

    private Chronicle chronicle(
            CountryPair pair,
            @Nullable Relation relation,
            List<EventCard> events,
            List<AgreementLife> lives,
            List<StoryCard> cards,
            long storyCount,
            boolean more,
            Language reader) {
        LocalDate today = LocalDate.now(clock);
        FuzzyDate opened = relation == null ? null : relation.established();
        Weave weave = new Weave(lives.stream()
                .flatMap(agreement -> agreement.life().acts().stream()
                        .map(act -> new Weave.Deed(
                                Entry.of(agreement, act, pair, today, reader),
                                agreement.card().id())))
                .toList());
        if (relation != null
                && opened != null
                && events.stream().noneMatch(e -> e.start().equals(opened))) {
            weave.add(Entry.opened(opened, relation.source()));
        }
        events.forEach(event -> weave.add(event, Entry.of(event, opened)));
        List<Entry> lines = weave.lines();
        List<StoryBrief> told = cards.isEmpty() ? List.of() : told(pair, lines, reader);
        long known = Stream.concat(
                        told.stream().map(StoryBrief::path), cards.stream().map(StoryCard::path))
                .distinct()
                .count();
        return Chronicle.of(
                Weave.with(lines, told, cards),
                more || known < storyCount,
                today,
                key -> messages.getMessage(key, null, reader.locale()));
    }

    private List<StoryBrief> told(CountryPair pair, List<Entry> lines, Language reader) {
        return articles.filedOn(pair, lines.stream().flatMap(Entry::days).collect(toSet()), reader, TOLD);
    }

    private List<Side> sides(CountryPair pair, long storyCount, List<AgreementLife> lives, Language reader) {
        List<PersonNow> named =
                storyCount == 0 ? List.of() : people.now(articles.peopleOf(pair, PEOPLE), LocalDate.now(clock), reader);
        return sides.of(pair, named, lives, reader);
    }
}
