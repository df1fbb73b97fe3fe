package id.rinews.articles;

import id.rinews.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An article as the desk knows it.
 *
 * @param live the revision that readers see; null before the first publication
 */
record Draft(
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
        long savedBy) {

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

    boolean isLive() {
        return status == ArticleStatus.PUBLISHED;
    }

    boolean isPublicOnce() {
        return status.isPublicOnce();
    }

    boolean isEnded() {
        return status.isEnded();
    }

    /** Whether there is something to publish: a first time, or a change that readers do not see yet. */
    boolean isAhead() {
        return !text.equals(live);
    }
}
