package id.rinews.articles;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An article as the desk knows it.
 *
 * @param work where the working copy stands on its way to readers; equals the status before the first publication
 * @param savedBy who wrote the last words
 * @param embargoUntil of this edition
 * @param heldUntil until when the story is kept back, by whichever of its editions
 * @param lastHand who saved last, be it the embargo alone
 * @param leftOffers keys of what was offered for the text and left in it
 * @param live the revision that readers see; null before the first publication
 * @param liveNumber its number; null where there is none
 */
public record Draft(
        long id,
        long version,
        long story,
        Language language,
        ArticleStatus status,
        ArticleStatus work,
        Manuscript text,
        @Nullable Manuscript live,
        @Nullable Long liveRevision,
        @Nullable Integer liveNumber,
        @Nullable String slug,
        @Nullable Instant embargoUntil,
        @Nullable Instant heldUntil,
        @Nullable Instant firstPublishedAt,
        @Nullable String endReason,
        Instant savedAt,
        @Nullable Long savedBy,
        @Nullable Long lastHand,
        @Nullable Long createdBy,
        Set<String> leftOffers) {

    static Draft of(Article article, @Nullable Revision live, @Nullable Instant heldUntil) {
        return new Draft(
                article.id(),
                article.version(),
                article.story(),
                article.language(),
                article.status(),
                article.work(),
                article.manuscript(),
                live == null ? null : live.manuscript(),
                article.liveRevision(),
                live == null ? null : (Integer) live.number(),
                article.slug(),
                article.embargoUntil(),
                heldUntil,
                article.firstPublishedAt(),
                article.endReason(),
                article.savedAt(),
                article.savedBy(),
                article.lastHand() == null ? article.savedBy() : article.lastHand(),
                article.createdBy(),
                article.left());
    }

    public boolean isLive() {
        return status == ArticleStatus.PUBLISHED;
    }

    /** Reporters write their own stories, editors everybody's. */
    boolean isOpenTo(Staff staff) {
        return staff.may(Role.EDITOR) || Objects.equals(createdBy, staff.id());
    }

    /** Whether something is being done with a live story's pending revision. */
    public boolean isPending() {
        return isLive() && work != ArticleStatus.DRAFT;
    }

    /** Whether a live story has a change that can be given up; one that is scheduled is cancelled first. */
    public boolean isDroppable() {
        return isLive() && isAhead() && work != ArticleStatus.SCHEDULED;
    }

    /** Whether it can be handed in. */
    public boolean isSubmittable() {
        return !isEnded() && isAhead() && (work == ArticleStatus.DRAFT || work == ArticleStatus.CHANGES_REQUESTED);
    }

    public boolean isPublicOnce() {
        return status.isPublicOnce();
    }

    public boolean isEmbargoedAt(Instant now) {
        return heldUntil != null && heldUntil.isAfter(now);
    }

    public boolean isEnded() {
        return status.isEnded();
    }

    /** Whether there is something to publish: a first time, or a change that readers do not see yet. */
    public boolean isAhead() {
        return !text.equals(live);
    }
}
