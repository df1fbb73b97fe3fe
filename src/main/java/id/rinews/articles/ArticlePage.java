package id.rinews.articles;

import id.rinews.content.BodyRenderer;
import id.rinews.content.Happenings;
import id.rinews.content.Illustration;
import id.rinews.content.Kind;
import id.rinews.content.Reference;
import id.rinews.content.StoryText;
import id.rinews.content.Teaser;
import id.rinews.countries.Countries;
import id.rinews.media.Pictures;
import id.rinews.people.People;
import id.rinews.shared.Addresses;
import id.rinews.shared.Dates;
import id.rinews.shared.Gone;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import id.rinews.shared.PortalSettings;
import id.rinews.topics.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Gathers what a story's page prints, with one statement a kind of thing whatever the story refers to. */
@Component
class ArticlePage {

    private static final int EVENTS_BEFORE = 2;
    private static final int EVENTS_AFTER = 1;
    private static final int RELATED = 3;

    private final LiveArticles live;
    private final PublicChanges changes;
    private final CorrectionLog log;
    private final Revisions revisions;
    private final StoryTeasers teasers;
    private final EndLinks ends;
    private final Topics topics;
    private final People people;
    private final Happenings events;
    private final Pictures pictures;
    private final Countries countries;
    private final Dates dates;
    private final StoryTimes times;
    private final StoryCards cards;
    private final PortalSettings portal;
    private final Clock clock;

    ArticlePage(
            LiveArticles live,
            PublicChanges changes,
            CorrectionLog log,
            Revisions revisions,
            StoryTeasers teasers,
            EndLinks ends,
            Topics topics,
            People people,
            Happenings events,
            Pictures pictures,
            Countries countries,
            Dates dates,
            StoryTimes times,
            StoryCards cards,
            PortalSettings portal,
            Clock clock) {
        this.live = live;
        this.changes = changes;
        this.log = log;
        this.revisions = revisions;
        this.teasers = teasers;
        this.ends = ends;
        this.topics = topics;
        this.people = people;
        this.events = events;
        this.pictures = pictures;
        this.countries = countries;
        this.dates = dates;
        this.times = times;
        this.cards = cards;
        this.portal = portal;
        this.clock = clock;
    }

    /** A story's page with the paths of its language editions, and those that were taken back. */
    record Printed(ArticleView view, Map<Language, String> editions, Map<Language, Page.Ended> ended) {}

    /** What readers see; of a withdrawn story the words alone. */
    @Transactional(readOnly = true)
    public Printed print(Edition edition, Found.@Nullable Withdrawn withdrawn) {
        return print(
                edition,
                withdrawn,
                withdrawn == null ? pictures.on(Pictures.PUBLIC, edition.text().pictures()) : Map.of());
    }

    /** @param shelf the address below which whoever looks at it finds its pictures */
    @Transactional(readOnly = true)
    public Printed preview(Edition edition, String shelf) {
        return print(edition, null, pictures.on(shelf, edition.text().pictures()));
    }

    private Printed print(Edition edition, Found.@Nullable Withdrawn withdrawn, Map<Long, Illustration> illustrations) {
        Manuscript text = edition.text();
        StoryText story = text.text();
        Language language = edition.language();
        Set<Reference> wanted = StoryTeasers.wanted(text, story);
        LiveArticles.Family family = live.family(List.of(edition.story()), StoryTeasers.ids(wanted, Kind.ARTICLE));
        List<Edition> related = family.live();
        Map<Reference, Teaser> teasers = this.teasers.of(wanted, related, edition);
        List<PublicChange> history = changes.findByArticleOrderByHappenedAtDescIdDesc(edition.id());
        LocalDate today = LocalDate.ofInstant(clock.instant(), text.timeZone());
        LocalDate published = LocalDate.ofInstant(edition.publishedAt(), text.timeZone());
        ArticleView view = new ArticleView(
                text.genre() == Genre.NEWS ? null : text.genre().name(),
                text.headline(),
                text.standfirst(),
                text.pairs().stream().map(p -> countries.view(p, language)).toList(),
                Credits.lines(text.credits(), withdrawn == null, language),
                dates.weekday(published, language),
                published,
                times.clocks(edition),
                edition.updatedAt() == null ? null : dates.day(edition.updatedAt(), text.timeZone(), language),
                Addresses.history(language, edition.slug()),
                story.minutes(),
                times.age(edition, today),
                times.notices(edition, history, withdrawn, places(edition, history)),
                text.picture() == null ? null : illustrations.get(text.picture()),
                BodyRenderer.render(story.blocks(), dateline(text, language), teasers, illustrations),
                text.citedAgreements().stream()
                        .map(id -> teasers.get(new Reference(Kind.AGREEMENT, id)))
                        .filter(Objects::nonNull)
                        .toList(),
                people.asOf(text.people(), edition.day(), today, language),
                events.around(text.pairs(), edition.day(), EVENTS_BEFORE, EVENTS_AFTER, language),
                topics.named(text.topics(), language),
                ends.of(text.links(), teasers, language),
                times.changes(edition, history),
                edition.publishedAt().atZone(text.timeZone()).getYear(),
                portal.address(edition.path()),
                Sharing.of(text.headline(), portal.address(edition.path())),
                translation(text, editions(related, edition)),
                withdrawn == null ? others(text, edition, editions(related, edition)) : List.of());
        return new Printed(view, editions(related, edition), family.ended());
    }

    /** Nobody looks for the places of a story that has none. */
    private Map<Long, String> places(Edition edition, List<PublicChange> history) {
        return history.stream().map(PublicChange::kind).anyMatch(LogFilter.KINDS::contains)
                ? log.places(edition.id(), edition.language())
                : Map.of();
    }

    /** What is left of a story that was retracted. */
    @Transactional(readOnly = true)
    public Gone gone(Found.Retracted retracted) {
        Edition edition = retracted.edition();
        List<PublicChange> history = changes.findByArticleOrderByHappenedAtDescIdDesc(edition.id());
        LiveArticles.Family family = live.family(List.of(edition.story()), List.of());
        return new Gone(
                edition.text().headline(),
                retracted.reason(),
                retracted.at(),
                edition.text().timeZone(),
                times.others(edition.text()),
                StoryTimes.endIn(places(edition, history), history),
                editions(family.live(), edition),
                family.ended());
    }

    private ArticleView.@Nullable TranslationView translation(Manuscript text, Map<Language, String> editions) {
        Long from = text.translatedFrom();
        return from == null
                ? null
                : revisions
                        .origin(from)
                        .map(origin -> new ArticleView.TranslationView(
                                text.provenance().name(),
                                origin.language(),
                                address(origin, editions.get(origin.language())),
                                origin.isMoved(),
                                origin.mended() > 0,
                                origin.slug() == null ? null : Addresses.history(origin.language(), origin.slug()),
                                origin.ended()))
                        .orElse(null);
    }

    /** Of a source that was taken back, the page that says so. */
    private static @Nullable String address(Revisions.Origin origin, @Nullable String live) {
        String slug = origin.slug();
        return origin.ended() == null || slug == null ? live : Addresses.ARTICLES.path(origin.language(), slug);
    }

    /** What it can be read with: those that share most of what it is about, then the latest of its relation. */
    private List<StoryCard> others(Manuscript text, Edition edition, Map<Language, String> self) {
        List<StoryCard> others = cards.near(text, edition.story(), edition.language(), RELATED);
        Stream<StoryCard> latest = text.pairs().stream()
                .limit(others.size() < RELATED ? 1 : 0)
                .flatMap(pair -> cards.briefs(pair, edition.language(), 2 * RELATED + 1).stream());
        return Stream.concat(others.stream(), latest)
                .filter(story -> !self.containsValue(story.path()))
                .distinct()
                .limit(RELATED)
                .toList();
    }

    private String dateline(Manuscript text, Language language) {
        LocalDate filed = text.filedOn();
        String day = filed == null ? "" : dates.day(filed, language);
        String words = Stream.of(text.place(), day).filter(w -> !w.isEmpty()).collect(Collectors.joining(", "));
        return words.isEmpty() ? "" : words + " —";
    }

    private static Map<Language, String> editions(List<Edition> related, Edition edition) {
        Map<Language, String> editions = new EnumMap<>(Language.class);
        related.stream().filter(e -> e.story() == edition.story()).forEach(e -> editions.put(e.language(), e.path()));
        editions.put(edition.language(), edition.path());
        return editions;
    }
}
