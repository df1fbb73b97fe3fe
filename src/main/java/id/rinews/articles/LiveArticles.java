package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import id.rinews.shared.Slug;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The only way in which a public surface reads stories: nothing else decides what is public. */
@Service
@Transactional(readOnly = true)
public class LiveArticles {

    /** So many editions tell who stands for a relation at present. */
    private static final int RECENT = 500;

    private static final Comparator<List<Edition>> LATEST_FIRST = Comparator.comparing(
                    (List<Edition> editions) -> latest(editions))
            .thenComparing(editions -> editions.getFirst().story())
            .reversed();

    private final LiveEditions rows;
    private final Clock clock;

    LiveArticles(LiveEditions rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /** What the address of a story answers now; one statement. */
    public Found find(Language language, String slug) {
        return rows.at(language, Slug.lower(slug)).map(row -> answer(row, slug)).orElseGet(Found.Absent::new);
    }

    private Found answer(LiveEditions.Row row, String slug) {
        Article article = row.article();
        if (!article.isPublicOnce() || article.isEmbargoedAt(clock.instant())) {
            return new Found.Absent();
        }
        if (!slug.equals(article.slug())) {
            return new Found.Moved(article.language(), Objects.requireNonNull(article.slug()));
        }
        Edition edition = Edition.of(article, row.revision());
        return switch (article.status()) {
            case PUBLISHED -> new Found.Live(edition);
            case WITHDRAWN -> new Found.Withdrawn(edition, reason(article), Objects.requireNonNull(article.endedAt()));
            case RETRACTED -> new Found.Retracted(edition, reason(article), Objects.requireNonNull(article.endedAt()));
            case DRAFT, SUBMITTED, CHANGES_REQUESTED, APPROVED, SCHEDULED -> new Found.Absent();
        };
    }

    private static String reason(Article article) {
        return Objects.requireNonNull(article.endReason());
    }

    /** The newest first, at most {@code limit}. */
    public List<Edition> latest(Language language, int limit) {
        return editions(rows.latest(language, clock.instant(), limit));
    }

    /** The newest stories that have no edition in the language, each in the language nearest to it. */
    public List<Edition> elsewhere(Language language, int most) {
        return oneEach(rows.elsewhere(language, clock.instant(), 0, most), language);
    }

    /** The live editions, in all languages, of the given stories' ids or of the stories of the given articles. */
    List<Edition> editionsOf(Collection<Long> stories, Collection<Long> articles) {
        return family(stories, articles).live();
    }

    /** As {@code editionsOf}; and the editions of the stories that were taken back. */
    Family family(Collection<Long> stories, Collection<Long> articles) {
        Map<Boolean, List<LiveEditions.Row>> found = rows.ofStories(stories, articles, clock.instant()).stream()
                .collect(Collectors.partitioningBy(row -> row.article().status().isEnded()));
        return new Family(
                editions(found.getOrDefault(false, List.of())),
                found.getOrDefault(true, List.of()).stream()
                        .collect(Collectors.toMap(
                                row -> row.article().language(),
                                row -> new Page.Ended(
                                        Addresses.ARTICLES.path(
                                                row.article().language(),
                                                Objects.requireNonNull(
                                                        row.article().slug())),
                                        row.article().status().name()))));
    }

    /** @param ended by language, as a page's shell names them; an edition that is live stands there no more */
    record Family(List<Edition> live, Map<Language, Page.Ended> ended) {}

    /** The live editions that mention an agreement, newest first. */
    List<Edition> citingAgreement(long agreement, int limit) {
        return editions(rows.citing(agreement, clock.instant(), Limit.of(limit)));
    }

    /** Whether a story that is public shows a picture. */
    boolean isShown(long picture) {
        return rows.isShown(picture, clock.instant());
    }

    /**
     * The stories about a pair, newest first, one edition each: in the reader's language where there is one.
     *
     * @param skip so many stories, not editions
     */
    List<Edition> about(CountryPair pair, Language reader, int skip, int most) {
        return oneEach(rows.about(pair.slug(), clock.instant(), skip, most), reader);
    }

    /** The stories that cite most of some agreements, one edition each as {@code about}; of those that cite as many, the latest. */
    List<Edition> sharing(Collection<Long> agreements, long except, Language reader, int most) {
        return agreements.isEmpty()
                ? List.of()
                : oneEach(rows.sharing(agreements, except, clock.instant(), most), reader);
    }

    /** The titles of the stories about a pair that are filed on one of the days, as {@code about} and in one statement. */
    public List<StoryBrief> filedOn(CountryPair pair, Collection<LocalDate> days, Language reader, int most) {
        Map<Long, List<StoryBrief>> stories = days.isEmpty()
                ? Map.of()
                : rows.filedOn(pair.slug(), days, clock.instant(), 0, most).stream()
                        .collect(Collectors.groupingBy(StoryBrief::story));
        return stories.values().stream()
                .map(editions -> Collections.min(
                        editions,
                        Comparator.comparing(edition -> reader.preferences().indexOf(edition.language()))))
                .sorted(Comparator.comparing(StoryBrief::publishedAt)
                        .thenComparing(StoryBrief::story)
                        .reversed())
                .toList();
    }

    /** As {@code about}, of a topic's id. */
    public List<Edition> ofTopic(long topic, Language reader, int skip, int most) {
        return oneEach(rows.ofTopic(topic, clock.instant(), skip, most), reader);
    }

    /** Ids of all topics that a live story is about. */
    public List<Long> topics(int most) {
        return rows.topics(most);
    }

    /** All pairs that a live story is about, that of the newest first. */
    public List<CountryPair> pairs(int most) {
        return rows.pairs(most).stream()
                .map(slug -> CountryPair.of(slug).orElseThrow())
                .toList();
    }

    /** Ids of all people that a live story names. */
    public List<Long> people(int most) {
        return rows.people(most);
    }

    public long countOfTopic(long topic) {
        return rows.countOfTopic(topic);
    }

    /** As {@code about}, of a person's id. */
    public List<Edition> ofPerson(long person, Language reader, int skip, int most) {
        return oneEach(rows.ofPerson(person, clock.instant(), skip, most), reader);
    }

    public long countOfPerson(long person) {
        return rows.countOfPerson(person);
    }

    /** As {@code about}, of the editions that credit somebody, who is known by the slug of the name. */
    public List<Edition> byContributor(String slug, Language reader, int skip, int most) {
        return oneEach(rows.byContributor(slug, clock.instant(), skip, most), reader);
    }

    public long countByContributor(String slug) {
        return rows.countByContributor(slug);
    }

    /** How live stories credit somebody, the latest first; none for whom no live story names. */
    public List<Byline> bylines(String slug) {
        return rows.bylines(slug);
    }

    /** Months with stories, the newest first; one statement. */
    public List<MonthCount> months(Language language) {
        return rows.months(language, clock.instant());
    }

    /** Days with stories from the first day to the last, the newest first; one statement. */
    public List<DayCount> days(Language language, LocalDate first, LocalDate last) {
        return rows.days(language, first, last, clock.instant());
    }

    /** Languages in which there are stories from the first day to the last; one statement. */
    public List<Language> languages(LocalDate first, LocalDate last) {
        return rows.languages(first, last, clock.instant());
    }

    /** Stories published from the first day to the last, by day, the newest first; one statement. */
    public List<Edition> within(Language language, LocalDate first, LocalDate last, int skip, int most) {
        return editions(rows.within(language, first, last, clock.instant(), skip, most));
    }

    private static List<Edition> oneEach(List<LiveEditions.Row> rows, Language reader) {
        Map<Long, List<Edition>> stories = editions(rows).stream().collect(Collectors.groupingBy(Edition::story));
        return stories.values().stream()
                .sorted(LATEST_FIRST)
                .map(editions -> nearest(editions, reader))
                .toList();
    }

    private static Edition nearest(List<Edition> editions, Language reader) {
        return Collections.min(
                editions, Comparator.comparing(edition -> reader.preferences().indexOf(edition.language())));
    }

    private static Instant latest(List<Edition> editions) {
        return Collections.max(editions.stream().map(Edition::publishedAt).toList());
    }

    /** How many stories are about a pair, whatever the number of their editions. */
    public long countAbout(CountryPair pair) {
        return rows.countAbout(pair.slug());
    }

    /** Ids of the people in the latest stories about a pair, those named most often first. */
    public List<Long> peopleOf(CountryPair pair, int most) {
        return rows.peopleOf(pair.slug(), RECENT, most);
    }

    private static List<Edition> editions(List<LiveEditions.Row> rows) {
        return rows.stream().map(r -> Edition.of(r.article(), r.revision())).toList();
    }
}
