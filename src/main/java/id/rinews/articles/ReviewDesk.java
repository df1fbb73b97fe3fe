package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Handing a text in and having it read by somebody else, for a new story as for a change to a live one. */
@Service
@Transactional
public class ReviewDesk {

    private final Articles articles;
    private final Revisions revisions;
    private final Steps steps;
    private final Publisher publisher;
    private final Staffing staffing;
    private final AuditLog audit;
    private final Clock clock;

    ReviewDesk(
            Articles articles,
            Revisions revisions,
            Steps steps,
            Publisher publisher,
            Staffing staffing,
            AuditLog audit,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.steps = steps;
        this.publisher = publisher;
        this.staffing = staffing;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Hands the working copy in as it stands; a revision of it is kept.
     *
     * @throws Conflict where it is handed in already, or a live story has no change
     */
    public void submit(long id, Staff staff) {
        Article article = article(id);
        if (!article.isOpenTo(staff)) {
            throw new Forbidden("Reporters submit their own stories");
        }
        Long live = article.liveRevision();
        if (live != null && !article.isAheadOf(revisions.findById(live).orElseThrow())) {
            throw new Conflict("There is no change to submit", "none");
        }
        article.go(ArticleStatus.SUBMITTED);
        enter(article, StepKind.SUBMITTED, "", staff);
    }

    /** Says that the text may be published as it stands. */
    public void approve(long id, String note, Staff staff) {
        Article article = article(id);
        review(article, ArticleStatus.APPROVED, StepKind.APPROVED, note, staff);
    }

    /** The same of what the reviewer has read. @throws Overtaken where it is no longer what they saw */
    void approve(long id, String note, Sight sight, Staff staff) {
        Article article = article(id);
        sight.check(article);
        review(article, ArticleStatus.APPROVED, StepKind.APPROVED, note, staff);
    }

    /** Gives the text back with what is to be changed. */
    public void askForChanges(long id, String note, Staff staff) {
        askForChanges(article(id), note, staff);
    }

    /** The same of what the reviewer has read. @throws Overtaken where it is no longer what they saw */
    void askForChanges(long id, String note, Sight sight, Staff staff) {
        Article article = article(id);
        sight.check(article);
        askForChanges(article, note, staff);
    }

    private void askForChanges(Article article, String note, Staff staff) {
        if (note.isBlank()) {
            throw new IllegalArgumentException("Changes are asked for in words");
        }
        review(article, ArticleStatus.CHANGES_REQUESTED, StepKind.CHANGES_REQUESTED, note, staff);
    }

    private void review(Article article, ArticleStatus verdict, StepKind kind, String note, Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("Editors review");
        }
        if (isOwn(article, staff) && !staffing.isAlone()) {
            throw new Forbidden("Somebody else reviews what you wrote", "own");
        }
        if (article.work() != ArticleStatus.SUBMITTED) {
            throw new Conflict("A %s article is not waiting for a review".formatted(article.work()), "review");
        }
        article.go(verdict);
        enter(article, kind, note, staff);
    }

    static boolean isOwn(Article article, Staff staff) {
        return Objects.equals(article.savedBy(), staff.id());
    }

    private void enter(Article article, StepKind kind, String note, Staff staff) {
        Revision revision = publisher.snapshot(article, clock.instant());
        steps.save(new Step(article.id(), revision.id(), kind, note, staff.id(), clock.instant()));
        audit.record(
                staff,
                "article." + kind.name().toLowerCase(java.util.Locale.ROOT),
                "article:" + article.id(),
                "revision " + revision.number());
    }

    private Article article(long id) {
        return articles.forChange(id).orElseThrow(() -> new NotFound("article " + id));
    }
}
