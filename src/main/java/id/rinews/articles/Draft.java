package id.rinews.articles;

import id.rinews.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as the desk knows it.
 *
 * @param live the revision that readers see; null before the first publication
 */
public record Draft(
        long id,
        long version,
        long story,
        Language language,
        ArticleStatus status,
        Manuscript text,
        @Nullable Manuscript live,
        @Nullable String slug,
        @Nullable Instant embargoUntil,
        @Nullable Instant firstPublishedAt,
        @Nullable String endReason,
        Instant savedAt,
        @Nullable Long savedBy) {

    static Draft of(Article article, @Nullable Revision live) {
        return new Draft(
                article.id(),
                article.version(),
                article.story(),
                article.language(),
                article.status(),
                article.manuscript(),
                live == null ? null : live.manuscript(),
                article.slug(),
                article.embargoUntil(),
                article.firstPublishedAt(),
                article.endReason(),
                article.savedAt(),
                article.savedBy());
    }

    public boolean isLive() {
        return status == ArticleStatus.PUBLISHED;
    }

    public boolean isPublicOnce() {
        return status.isPublicOnce();
    }

    public boolean isEmbargoedAt(Instant now) {
        return embargoUntil != null && embargoUntil.isAfter(now);
    }

    public boolean isEnded() {
        return status.isEnded();
    }

    /** Whether there is something to publish: a first time, or a change that readers do not see yet. */
    public boolean isAhead() {
        return !text.equals(live);
    }
}
