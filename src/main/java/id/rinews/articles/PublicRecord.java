package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What readers were told about a story and when: for the desk's dealings with them. */
@Service
@Transactional(readOnly = true)
public class PublicRecord {

    private final Articles articles;
    private final Revisions revisions;
    private final PublicChanges changes;
    private final LiveArticles live;

    PublicRecord(Articles articles, Revisions revisions, PublicChanges changes, LiveArticles live) {
        this.articles = articles;
        this.revisions = revisions;
        this.changes = changes;
        this.live = live;
    }

    /** A story that is or was public. @param status message {@code state.{name}} */
    public record About(
            long article,
            Language language,
            String headline,
            String status,
            List<CountryPair> pairs,
            Instant firstPublishedAt) {

        public boolean isEnded() {
            return ArticleStatus.valueOf(status).isEnded();
        }
    }

    /** A line of the public history. @param kind message {@code change.{name}} */
    public record Entry(long id, String kind, Instant at, String note) {}

    /** Empty where the story never was public. */
    public Optional<About> about(long article) {
        return articles.findById(article).filter(Article::isPublicOnce).flatMap(this::about);
    }

    private Optional<About> about(Article article) {
        Instant first = article.firstPublishedAt();
        Long live = article.liveRevision();
        return first == null || live == null
                ? Optional.empty()
                : revisions
                        .findById(live)
                        .map(Revision::manuscript)
                        .map(text -> new About(
                                article.id(),
                                article.language(),
                                text.headline(),
                                article.status().name(),
                                text.pairs(),
                                first));
    }

    /** When the text that stood there at a moment was published: first, or as a change. */
    public Instant toldBefore(About story, Instant moment) {
        return changes.findByArticleOrderByHappenedAtDescIdDesc(story.article()).stream()
                .map(PublicChange::happenedAt)
                .filter(at -> !at.isAfter(moment))
                .findFirst()
                .orElse(story.firstPublishedAt());
    }

    /** What the corrections log tells since a moment, newest first. */
    public List<Entry> since(long article, Instant moment) {
        return changes.findByArticleOrderByHappenedAtDescIdDesc(article).stream()
                .filter(change -> LogFilter.KINDS.contains(change.kind())
                        && !change.happenedAt().isBefore(moment))
                .map(PublicRecord::entry)
                .toList();
    }

    public @Nullable Entry entry(long change) {
        return changes.findById(change).map(PublicRecord::entry).orElse(null);
    }

    private static Entry entry(PublicChange change) {
        return new Entry(change.id(), change.kind().name(), change.happenedAt(), change.note());
    }

    /** The id of the article that a text names: {@code article:42}, {@code 42}, its address at the desk, or that which readers know. */
    public Optional<Long> named(String text) {
        var number = java.util.regex.Pattern.compile("(?:article:|.*/desk/articles/)?([0-9]{1,15})")
                .matcher(text);
        return number.matches() ? about(Long.parseLong(number.group(1))).map(About::article) : at(text);
    }

    /** The story that the public sees at an address of this portal, whole or from its path on, an older address of it included. */
    public Optional<Long> at(String address) {
        String path = address.strip().replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
        return Arrays.stream(Language.values())
                .filter(language -> path.startsWith(Addresses.ARTICLES.path(language) + "/"))
                .flatMap(language ->
                        at(
                                language,
                                path.substring(Addresses.ARTICLES.path(language).length() + 1))
                                .stream())
                .findFirst();
    }

    private Optional<Long> at(Language language, String slug) {
        return switch (live.find(language, slug)) {
            case Found.Live(var edition) -> Optional.of(edition.id());
            case Found.Withdrawn withdrawn -> Optional.of(withdrawn.edition().id());
            case Found.Moved moved -> moved.slug().equals(slug) ? Optional.empty() : at(moved.language(), moved.slug());
            case Found.Retracted _, Found.Absent _ -> Optional.empty();
        };
    }
}
