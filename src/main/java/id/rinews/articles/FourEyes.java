package id.rinews.articles;

import id.rinews.accounts.Staffing;
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
        if (staff == null || !Objects.equals(article.savedBy(), staff.id())) {
            return Second.SEEN;
        }
        if (staffing.isAlone()) {
            return Second.ALONE;
        }
        if (forceReason.isBlank() || !staff.may(Role.MANAGING_EDITOR)) {
            throw new Forbidden("Somebody else publishes what you wrote");
        }
        return Second.waived(forceReason);
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
