package id.rinews.articles;

import id.rinews.shared.Language;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The language editions of stories as the desk knows them, and how a translation stands to its source. */
@Component
@Transactional(readOnly = true)
class Siblings {

    private final Articles articles;
    private final Revisions revisions;
    private final RevisionPages pages;

    Siblings(Articles articles, Revisions revisions, RevisionPages pages) {
        this.articles = articles;
        this.revisions = revisions;
        this.pages = pages;
    }

    /**
     * A story in one language.
     *
     * @param id null while there is no such edition
     * @param status message {@code state.{name}}; null while there is no such edition
     * @param behind whether its source has moved on since it was translated
     */
    public record Tongue(
            Language language, @Nullable Long id, @Nullable String status, boolean behind) {}

    /** For each story all languages, in their order; two statements whatever the number. */
    Map<Long, List<Tongue>> of(Collection<Long> stories) {
        if (stories.isEmpty()) {
            return Map.of();
        }
        Set<Long> behind = new HashSet<>(articles.behind(stories));
        Map<Long, List<Article>> editions =
                articles.findByStoryIn(stories).stream().collect(Collectors.groupingBy(Article::story));
        return editions.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, story -> tongues(story.getValue(), behind)));
    }

    private static List<Tongue> tongues(List<Article> editions, Set<Long> behind) {
        return Arrays.stream(Language.values())
                .map(language -> editions.stream()
                        .filter(edition -> edition.language() == language)
                        .findFirst()
                        .map(edition -> new Tongue(
                                language, edition.id(), edition.status().name(), behind.contains(edition.id())))
                        .orElseGet(() -> new Tongue(language, null, null, false)))
                .toList();
    }

    /**
     * What a translation follows, laid beside it.
     *
     * @param number of the revision that it was made from
     * @param paragraphs of that revision
     * @param newest revision that it could follow; the same one where the source has not moved on
     * @param ended message {@code translation.ended.{name}} of a source that was taken back; else null
     * @param changes between the two; empty where the source has not moved on
     */
    public record Source(
            long article,
            Language language,
            int number,
            long revision,
            String headline,
            String standfirst,
            List<String> paragraphs,
            int newest,
            long newestRevision,
            boolean moved,
            @Nullable String ended,
            List<RevisionPages.Field> changes) {}

    @Nullable
    Source source(Draft draft, Language reader) {
        Long from = draft.text().translatedFrom();
        return from == null ? null : source(from, reader);
    }

    private Source source(long from, Language reader) {
        Revision then = revisions.findById(from).orElseThrow();
        Revisions.Origin origin = revisions.origin(from).orElseThrow();
        Revision now = newest(origin).orElse(then);
        boolean moved = origin.isAhead();
        return new Source(
                origin.article(),
                origin.language(),
                then.number(),
                then.id(),
                then.manuscript().headline(),
                then.manuscript().standfirst(),
                Telling.paragraphs(then.manuscript().body()),
                now.number(),
                now.id(),
                moved,
                origin.ended(),
                moved
                        ? pages.compare(then.manuscript(), now.manuscript(), reader).stream()
                                .filter(RevisionPages.Field::isChanged)
                                .toList()
                        : List.of());
    }

    private java.util.Optional<Revision> newest(Revisions.Origin origin) {
        Long live =
                articles.findById(origin.article()).map(Article::liveRevision).orElse(null);
        return live == null
                ? revisions.findFirstByArticleOrderByNumberDesc(origin.article())
                : revisions.findById(live);
    }
}
