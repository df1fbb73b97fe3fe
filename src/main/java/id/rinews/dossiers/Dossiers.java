package id.rinews.dossiers;

import static java.util.stream.Collectors.toSet;

import id.rinews.agreements.AgreementLife;
import id.rinews.agreements.BilateralAgreements;
import id.rinews.agreements.Particulars;
import id.rinews.articles.LiveArticles;
import id.rinews.articles.StoryBrief;
import id.rinews.articles.StoryCard;
import id.rinews.articles.StoryCards;
import id.rinews.countries.Countries;
import id.rinews.events.EventCard;
import id.rinews.events.EventStatus;
import id.rinews.events.Timeline;
import id.rinews.people.People;
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
import java.util.Comparator;
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

    private static final LocalDate EVER = LocalDate.of(9999, 12, 31);
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
                        || agreements.exist(pair));
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
        Stretch stretch = isWhole ? stretch(pair, EVER, reader) : Stretch.NONE;
        List<Dossier.Group> groups = isWhole ? groups(pair, reader) : List.of();
        if (relation == null && storyCount == 0 && stretch.events().isEmpty() && groups.isEmpty()) {
            throw new NotFound("relation " + pair);
        }
        LocalDate today = LocalDate.now(clock);
        long agreementCount = groups.stream().mapToLong(Dossier.Group::count).sum();
        PairView view = countries.view(pair, reader);
        return new Dossier(
                view,
                relation == null || relation.summary() == null
                        ? null
                        : relation.summary().told(reader),
                established(relation, today),
                lastVisit(stretch.events(), today),
                agreementCount,
                groups,
                register(pair, reader),
                chronicle(pair, relation, stretch, isWhole ? cards : List.of(), storyCount, reader),
                lanes(pair, reader),
                isWhole ? sides(pair, storyCount, stretch.agreements(), reader) : List.of(),
                storyCount,
                cards,
                paging,
                view.path() + "?page=",
                null);
    }

    /**
     * The timeline alone, from a day back.
     *
     * @throws NotFound where nothing is older
     */
    Dossier read(CountryPair pair, LocalDate until, Language reader) {
        if (!countries.pairs().contains(pair)) {
            throw new NotFound("relation " + pair);
        }
        Relation relation =
                relations.findById(pair.slug()).filter(Relation::isTold).orElse(null);
        Chronicle chronicle = chronicle(pair, relation, stretch(pair, until, reader), List.of(), 0, reader);
        if (chronicle.years().isEmpty()) {
            throw new NotFound("relation %s until %s".formatted(pair, until));
        }
        PairView view = countries.view(pair, reader);
        return new Dossier(
                view,
                null,
                null,
                null,
                0,
                List.of(),
                register(pair, reader),
                chronicle,
                lanes(pair, reader),
                List.of(),
                0,
                List.of(),
                Paging.of(1, STORIES, 0),
                view.path() + "?page=",
                until);
    }

    /**
     * Events and agreements for a stretch of the timeline.
     *
     * @param until its first day, for the latest comes first
     * @param floor the last day of which, and of what was before, some may be missing; null where all is there
     */
    private record Stretch(
            LocalDate until,
            List<EventCard> events,
            List<AgreementLife> agreements,
            @Nullable LocalDate floor) {

        static final Stretch NONE = new Stretch(EVER, List.of(), List.of(), null);
    }

    private Stretch stretch(CountryPair pair, LocalDate until, Language reader) {
        List<EventCard> events = timeline.latest(pair, until, EVENTS + 1, reader);
        List<AgreementLife> moved = agreements.moved(pair, until, AGREEMENTS + 1, reader);
        LocalDate floor = Stream.concat(
                        events.stream().skip(EVENTS).map(EventCard::lastDay),
                        moved.stream().skip(AGREEMENTS).map(life -> life.moved(until)))
                .max(Comparator.naturalOrder())
                .orElse(null);
        return new Stretch(until, events, moved, floor);
    }

    private static List<String> lanes(CountryPair pair, Language reader) {
        return List.of(pair.first().name(reader), pair.second().name(reader));
    }

    private static Dossier.@Nullable Established established(@Nullable Relation relation, LocalDate today) {
        FuzzyDate since = relation == null ? null : relation.established();
        return relation == null || since == null
                ? null
                : new Dossier.Established(since, String.valueOf(relation.source()), years(since, today));
    }

    /** Of a date that is known by its year alone, the difference of the years; of others, whole years. */
    private static int years(FuzzyDate since, LocalDate today) {
        return Math.max(
                0,
                since.precision() == FuzzyDate.Precision.YEAR
                        ? today.getYear() - since.firstDay().getYear()
                        : Period.between(since.lastDay(), today).getYears());
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
            Stretch stretch,
            List<StoryCard> cards,
            long storyCount,
            Language reader) {
        LocalDate today = LocalDate.now(clock);
        FuzzyDate opened = relation == null ? null : relation.established();
        Weave weave = new Weave(stretch.agreements().stream()
                .flatMap(agreement -> agreement.life().acts().stream()
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
                Weave.with(lines, told, cards),
                stretch.floor(),
                known < storyCount,
                today,
                key -> messages.getMessage(key, null, reader.locale()));
    }

    private List<StoryBrief> told(CountryPair pair, List<Entry> lines, Language reader) {
        return articles.filedOn(pair, lines.stream().flatMap(Entry::days).collect(toSet()), reader, TOLD);
    }

    private List<Side> sides(CountryPair pair, long storyCount, List<AgreementLife> lives, Language reader) {
        List<Long> inStories = storyCount == 0 ? List.of() : articles.peopleOf(pair, PEOPLE);
        List<String> signatories = lives.stream()
                .flatMap(life -> life.signatories().stream())
                .map(Particulars.SignatoryEntry::name)
                .distinct()
                .toList();
        return sides.of(pair, people.now(inStories, signatories, LocalDate.now(clock), reader), lives, reader);
    }
}
