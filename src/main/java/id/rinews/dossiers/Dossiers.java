package id.rinews.dossiers;

import id.rinews.agreements.AgreementLife;
import id.rinews.agreements.BilateralAgreements;
import id.rinews.agreements.Particulars;
import id.rinews.articles.LiveArticles;
import id.rinews.articles.StoryCard;
import id.rinews.articles.StoryCards;
import id.rinews.countries.Countries;
import id.rinews.events.EventCard;
import id.rinews.events.EventStatus;
import id.rinews.events.Timeline;
import id.rinews.people.People;
import id.rinews.shared.Addresses;
import id.rinews.shared.Citation;
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
import org.jspecify.annotations.Nullable;
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
    private static final int OF_A_STATUS = 4;
    private static final int PEOPLE = 40;

    private final RelationRows relations;
    private final Countries countries;
    private final Timeline timeline;
    private final BilateralAgreements agreements;
    private final LiveArticles articles;
    private final StoryCards stories;
    private final People people;
    private final Sides sides;
    private final Chronicles chronicles;
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
            Chronicles chronicles,
            Clock clock) {
        this.relations = relations;
        this.countries = countries;
        this.timeline = timeline;
        this.agreements = agreements;
        this.articles = articles;
        this.stories = stories;
        this.people = people;
        this.sides = sides;
        this.chronicles = chronicles;
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
        Chronicles.Stretch stretch = isWhole ? chronicles.latest(pair, reader) : Chronicles.Stretch.NONE;
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
                chronicles.chronicle(pair, relation, stretch, isWhole ? cards : List.of(), storyCount, reader),
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
        Chronicle chronicle =
                chronicles.chronicle(pair, relation, chronicles.stretch(pair, until, reader), List.of(), 0, reader);
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

    private static List<String> lanes(CountryPair pair, Language reader) {
        return List.of(pair.first().name(reader), pair.second().name(reader));
    }

    private static Dossier.@Nullable Established established(@Nullable Relation relation, LocalDate today) {
        FuzzyDate since = relation == null ? null : relation.established();
        Citation source = relation == null ? null : relation.source();
        return since == null || source == null ? null : new Dossier.Established(since, source, years(since, today));
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
