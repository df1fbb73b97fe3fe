package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Who wrote the last revision does not publish it, save a managing editor with a reason, or whoever is alone. */
@Component
class FourEyes {

    private final Staffing staffing;

    FourEyes(Staffing staffing) {
        this.staffing = staffing;
    }

    Second second(Article article, @Nullable Staff staff, String forceReason) {
        if (staff != null && !isReadByOthers(article, staff)) {
            throw new Conflict(
                    "An editor publishes what was handed in; this is a %s article".formatted(article.work()), "handed");
        }
        if (staff == null || !Objects.equals(article.savedBy(), staff.id())) {
            return Second.SEEN;
        }
        if (staffing.isAlone()) {
            return Second.ALONE;
        }
        if (forceReason.isBlank() || !staff.may(Role.MANAGING_EDITOR)) {
            throw new Forbidden("Somebody else publishes what you wrote", "own");
        }
        return Second.waived(forceReason);
    }

    /** Below a managing editor, a story is handed in before it is published the first time. */
    private boolean isReadByOthers(Article article, Staff staff) {
        boolean handedIn = article.isPublicOnce() || isHandedIn(article.work());
        return handedIn || staff.may(Role.MANAGING_EDITOR) || staffing.isAlone();
    }

    private static boolean isHandedIn(ArticleStatus work) {
        return work == ArticleStatus.SUBMITTED || work == ArticleStatus.APPROVED || work == ArticleStatus.SCHEDULED;
    }

    /** Whether it may come to the publication page at all. */
    boolean isHandedIn(Draft draft, Staff staff) {
        return draft.isPublicOnce()
                || isHandedIn(draft.work())
                || staff.may(Role.MANAGING_EDITOR)
                || staffing.isAlone();
    }

    /** Whether this member of staff could publish the draft, with a reason where one is needed. */
    boolean mayPublish(Draft draft, Staff staff) {
        boolean own = Objects.equals(draft.savedBy(), staff.id());
        return staff.may(Role.MANAGING_EDITOR)
                || staff.may(Role.EDITOR)
                        && (staffing.isAlone() || !own && (draft.isPublicOnce() || isHandedIn(draft.work())));
    }

    /** Whether this member of staff may say that the draft can be published. */
    boolean mayReview(Draft draft, Staff staff) {
        return staff.may(Role.EDITOR)
                && draft.work() == ArticleStatus.SUBMITTED
                && (staffing.isAlone() || !Objects.equals(draft.savedBy(), staff.id()));
    }

    /** Whether the public history will say that nobody else saw it. */
    boolean isUnreviewed(Draft draft, Staff staff) {
        return Objects.equals(draft.savedBy(), staff.id());
    }

    /** Whether a reason has to be given before this member of staff may publish the draft. */
    boolean needsReason(Draft draft, Staff staff) {
        return Objects.equals(draft.savedBy(), staff.id()) && !staffing.isAlone();
    }
}
