package id.rinews.articles;

import id.rinews.content.Illustration;
import id.rinews.countries.Countries;
import id.rinews.media.Pictures;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.Latest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Live stories as lists show them. */
@Component
public class StoryCards implements Latest {

    /** Among so many the nearest to a story are looked for. */
    private static final int NEAR = 8;

    private final LiveArticles live;
    private final PublicChanges changes;
    private final Pictures pictures;
    private final Countries countries;
    private final Dates dates;
    private final StoryTimes times;

    StoryCards(
            LiveArticles live,
            PublicChanges changes,
            Pictures pictures,
            Countries countries,
            Dates dates,
            StoryTimes times) {
        this.live = live;
        this.changes = changes;
        this.pictures = pictures;
        this.countries = countries;
        this.dates = dates;
        this.times = times;
    }

    /** The newest first, at most {@code limit}, in three statements at most. */
    @Transactional(readOnly = true)
    public List<StoryCard> cards(Language language, int limit) {
        return cards(live.latest(language, limit));
    }

    /** The newest that have no edition in the language, in three statements at most. */
    @Transactional(readOnly = true)
    public List<StoryCard> elsewhere(Language language, int limit) {
        return cards(live.elsewhere(language, limit));
    }

    /** The stories about a pair, newest first and one edition each, in three statements at most. */
    @Transactional(readOnly = true)
    public List<StoryCard> about(CountryPair pair, Language reader, int skip, int most) {
        return cards(live.about(pair, reader, skip, most));
    }

    /** As {@code about}, titles and days alone, in one statement. */
    @Transactional(readOnly = true)
    public List<StoryCard> briefs(CountryPair pair, Language reader, int most) {
        return live.about(pair, reader, 0, most).stream()
                .map(edition -> card(edition, null, null))
                .toList();
    }

    /** Of the stories that cite the same agreements those that share most, newest first, as {@code briefs}. */
    @Transactional(readOnly = true)
    public List<StoryCard> near(Manuscript text, long except, Language reader, int most) {
        return live.sharing(text.citedAgreements(), except, reader, NEAR).stream()
                .sorted(Comparator.comparingInt((Edition other) -> -shared(text, other.text())))
                .limit(most)
                .sorted(Comparator.comparing(Edition::publishedAt).reversed())
                .map(edition -> card(edition, null, null))
                .toList();
    }

    private static int shared(Manuscript text, Manuscript other) {
        return 4 * common(text.citedAgreements(), other.citedAgreements())
                + 3 * common(text.people(), other.people())
                + 2 * common(text.topics(), other.topics());
    }

    private static int common(Collection<Long> some, Collection<Long> others) {
        return (int) some.stream().distinct().filter(others::contains).count();
    }

    /** In the order given, in two statements more at most. */
    @Transactional(readOnly = true)
    public List<StoryCard> cards(List<Edition> editions) {
        Map<Long, PublicChange> corrections =
                corrections(editions.stream().map(Edition::id).toList());
        Map<Long, Illustration> leads = pictures.on(Pictures.PUBLIC, leads(editions));
        return editions.stream()
                .map(e -> card(e, leads.get(e.text().picture()), corrections.get(e.id())))
                .toList();
    }

    private static List<Long> leads(List<Edition> editions) {
        return editions.stream()
                .map(edition -> edition.text().picture())
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    @Override
    public List<Latest.Item> latest(Language reader, int limit) {
        return live.latest(reader, limit).stream()
                .map(e -> new Latest.Item(
                        e.language(),
                        e.text().headline(),
                        e.path(),
                        e.publishedAt(),
                        e.text().timeZone()))
                .toList();
    }

    private Map<Long, PublicChange> corrections(Collection<Long> articles) {
        return articles.isEmpty()
                ? Map.of()
                : changes.findByArticleInOrderByHappenedAtAscIdAsc(articles).stream()
                        .filter(change -> change.kind().standsAbove())
                        .collect(Collectors.toMap(PublicChange::article, Function.identity(), (_, later) -> later));
    }

    private StoryCard card(Edition edition, @Nullable Illustration picture, @Nullable PublicChange correction) {
        Manuscript text = edition.text();
        Language language = edition.language();
        ZoneId zone = text.timeZone();
        LocalDate published = LocalDate.ofInstant(edition.publishedAt(), zone);
        return new StoryCard(
                language,
                edition.day(),
                edition.path(),
                text.genre() == Genre.NEWS ? null : text.genre().name(),
                text.headline(),
                text.standfirst(),
                text.pairs().stream().map(p -> countries.view(p, language)).toList(),
                Stream.of(text.place(), dates.day(published, language))
                        .filter(part -> !part.isEmpty())
                        .collect(Collectors.joining(", ")),
                published,
                dates.iso(edition.publishedAt(), zone),
                dates.clock(edition.publishedAt(), zone, language),
                dates.beside(edition.publishedAt(), zone, times.others(text), language),
                dates.full(published, language),
                picture,
                correction == null ? null : correction.kind().name(),
                correction == null ? null : LocalDate.ofInstant(correction.happenedAt(), zone));
    }
}
