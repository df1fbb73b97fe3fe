package id.rinews.articles;

import id.rinews.accounts.Newsroom;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import org.springframework.stereotype.Component;

/** Who wrote the last revision does not publish it, save a managing editor with a reason, or whoever is alone. */
@Component
class FourEyes {

    private final Newsroom newsroom;

    FourEyes(Newsroom newsroom) {
        this.newsroom = newsroom;
    }

    Second second(Article article, Staff staff, String forceReason) {
        if (article.savedBy() != staff.id()) {
            return Second.SEEN;
        }
        if (newsroom.isAlone()) {
            return Second.ALONE;
        }
        if (needsReason(article, staff) && (forceReason.isBlank() || !staff.may(Role.MANAGING_EDITOR))) {
            throw new Forbidden("Somebody else publishes what you wrote");
        }
        return Second.waived(forceReason);
    }

    boolean needsReason(Article article, Staff staff) {
        return article.savedBy() == staff.id() && !newsroom.isAlone();
    }
}
