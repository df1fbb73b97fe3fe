package id.rinews.articles;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Writes into a story's working copy what may be written there; within the transaction of whoever holds the story. */
@Component
class WorkingCopies {

    private final Articles articles;
    private final Revisions revisions;
    private final Bases bases;
    private final Traces traces;
    private final Steps steps;
    private final Schedules schedules;
    private final AuditLog audit;
    private final Clock clock;

    WorkingCopies(
            Articles articles,
            Revisions revisions,
            Bases bases,
            Traces traces,
            Steps steps,
            Schedules schedules,
            AuditLog audit,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.bases = bases;
        this.traces = traces;
        this.steps = steps;
        this.schedules = schedules;
        this.audit = audit;
        this.clock = clock;
    }

    /** Only what is taken changes anything. */
    Outcome save(Article article, SavePoint point, Writing writing, @Nullable Staff staff) {
        Outcome outcome = outcome(article, point, writing, staff);
        if (outcome == Outcome.TAKEN) {
            write(article, writing, staff);
            article.mark(point.mark());
        }
        return outcome;
    }

    private Outcome outcome(Article article, SavePoint point, Writing writing, @Nullable Staff staff) {
        if (staff != null && !article.isOpenTo(staff)) {
            return Outcome.CLOSED;
        }
        if (article.status().isEnded()) {
            return Outcome.ENDED;
        }
        if (!article.isUpToDate(point)) {
            return Outcome.STALE;
        }
        return article.isPublicOnce() ? ofPublic(article, writing) : ofDraft(article, writing, staff);
    }

    private static Outcome ofPublic(Article article, Writing writing) {
        if (article.language() != writing.language()) {
            return Outcome.PUBLIC;
        }
        boolean late = writing.embargo() != null && !isItsEmbargo(article, writing.embargo());
        return late ? Outcome.LATE : Outcome.TAKEN;
    }

    /** The text that is scheduled is fixed; its language and its embargo are not in it, and are part of what was decided. */
    private Outcome ofDraft(Article article, Writing writing, @Nullable Staff staff) {
        boolean planned = article.status() == ArticleStatus.SCHEDULED;
        if (article.language() != writing.language()) {
            boolean spoken = articles.existsByStoryAndLanguage(article.story(), writing.language());
            return planned ? Outcome.PLANNED : spoken ? Outcome.SPOKEN : Outcome.TAKEN;
        }
        return isItsEmbargo(article, writing.embargo())
                ? Outcome.TAKEN
                : planned ? Outcome.TIMED : ofEmbargo(article, writing, staff);
    }

    /** An embargo that would be another one. */
    private Outcome ofEmbargo(Article article, Writing writing, @Nullable Staff staff) {
        Instant until = writing.embargo();
        if (isShifted(article, writing)) {
            return Outcome.SHIFTED;
        }
        if (staff != null && !staff.may(Role.EDITOR) && isLessThanSet(article, until) && !isSetBy(article, staff)) {
            return Outcome.HELD;
        }
        return isForestalled(article, until) ? Outcome.FORESTALLED : Outcome.TAKEN;
    }

    private static boolean isShifted(Article article, Writing writing) {
        Instant set = article.embargoUntil();
        ZoneId before = article.manuscript().timeZone();
        ZoneId now = writing.text().timeZone();
        return set != null
                && writing.embargo() != null
                && !before.equals(now)
                && LocalDateTime.ofInstant(set, before).equals(LocalDateTime.ofInstant(writing.embargo(), now));
    }

    private static boolean isLessThanSet(Article article, @Nullable Instant until) {
        Instant set = article.embargoUntil();
        return set != null && (until == null || until.isBefore(set));
    }

    private boolean isSetBy(Article article, Staff staff) {
        return steps.findByArticleOrderByHappenedAtDescIdDesc(article.id()).stream()
                .filter(step -> step.kind() == StepKind.EMBARGOED)
                .findFirst()
                .map(step -> Objects.equals(step.account(), staff.id()))
                .orElseGet(() -> Objects.equals(article.createdBy(), staff.id()));
    }

    private boolean isForestalled(Article article, @Nullable Instant embargo) {
        return embargo != null && schedules.isDueBefore(article.story(), article.id(), embargo);
    }

    private static boolean isItsEmbargo(Article article, @Nullable Instant embargo) {
        return Objects.equals(embargo, article.embargoUntil());
    }

    /** Writes another text, and lets all that stands beside it be. */
    void write(Article article, Manuscript text, @Nullable Staff staff) {
        write(article, new Writing(article.language(), text, article.embargoUntil()), staff);
    }

    /** Writes down what stood there where it is worth keeping; an approval lapses with what it was given to. */
    private void write(Article article, Writing writing, @Nullable Staff staff) {
        boolean moves = article.language() != writing.language();
        boolean changed = moves || article.isChangedBy(writing.text(), writing.embargo());
        boolean lapses = changed && article.work() == ArticleStatus.APPROVED;
        bases.keep(article);
        note(article, writing.embargo(), staff);
        article.save(writing.text(), writing.embargo(), staff, clock.instant()).ifPresent(revisions::save);
        if (moves) {
            article.speak(writing.language(), staff);
        }
        if (lapses) {
            lapse(article, staff);
        }
        traces.working(article.id(), writing.text());
        audit.record(
                staff,
                "article.saved",
                "article:" + article.id(),
                "version %d: %s".formatted(article.version(), writing.text().headline()));
    }

    private void note(Article article, @Nullable Instant embargo, @Nullable Staff staff) {
        if (article.isPublicOnce() || isItsEmbargo(article, embargo)) {
            return;
        }
        String both = Objects.toString(article.embargoUntil(), "") + "/" + Objects.toString(embargo, "");
        Long account = staff == null ? null : (Long) staff.id();
        steps.save(new Step(article.id(), null, StepKind.EMBARGOED, both, account, clock.instant()));
    }

    private void lapse(Article article, @Nullable Staff staff) {
        article.go(ArticleStatus.DRAFT);
        Long account = staff == null ? null : (Long) staff.id();
        steps.save(new Step(article.id(), null, StepKind.LAPSED, "", account, clock.instant()));
    }
}
