package id.rinews.articles;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.Role;
import id.rinews.shared.Slug;
import id.rinews.shared.Staff;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Publishing at a moment that is to come. The row that holds the moment is locked by whoever publishes it, so that of several
 * nodes exactly one does.
 */
@Service
@Transactional
public class ScheduleDesk {

    private static final Logger LOG = LoggerFactory.getLogger(ScheduleDesk.class);

    private final Articles articles;
    private final Revisions revisions;
    private final Schedules schedules;
    private final Steps steps;
    private final Publisher publisher;
    private final SlugBook slugs;
    private final Embargoes embargoes;
    private final FourEyes eyes;
    private final AuditLog audit;
    private final EntityManager entities;
    private final Clock clock;

    ScheduleDesk(
            Articles articles,
            Revisions revisions,
            Schedules schedules,
            Steps steps,
            Publisher publisher,
            SlugBook slugs,
            Embargoes embargoes,
            FourEyes eyes,
            AuditLog audit,
            EntityManager entities,
            Clock clock) {
        this.articles = articles;
        this.revisions = revisions;
        this.schedules = schedules;
        this.steps = steps;
        this.publisher = publisher;
        this.slugs = slugs;
        this.embargoes = embargoes;
        this.eyes = eyes;
        this.audit = audit;
        this.entities = entities;
        this.clock = clock;
    }

    /** Fixes the working copy as it stands for a moment; an earlier appointment is replaced. */
    public void schedule(long id, Publication publication, Instant at, ZoneId zone, Staff staff) {
        schedule(article(id), publication, at, zone, staff);
    }

    /** The same by somebody who looked before. @throws Overtaken where it is no longer what they saw */
    void schedule(long id, Publication publication, Instant at, ZoneId zone, Sight sight, Staff staff) {
        Article article = article(id);
        sight.check(article);
        schedule(article, publication, at, zone, staff);
    }

    private void schedule(Article article, Publication publication, Instant at, ZoneId zone, Staff staff) {
        long id = article.id();
        if (!at.isAfter(clock.instant())) {
            throw new Conflict("A moment that is past cannot be scheduled");
        }
        Second second = eyes.second(article, staff, publication.forceReason());
        Revision revision = publisher.snapshot(article, clock.instant());
        slugs.reserve(article, revision.manuscript());
        article.go(ArticleStatus.SCHEDULED);
        publisher.unschedule(id);
        schedules.save(new Schedule(id, revision.id(), at, zone, publication, second, staff.id()));
        steps.save(new Step(id, revision.id(), StepKind.SCHEDULED, at.toString(), staff.id(), clock.instant()));
        audit.record(staff, "article.scheduled", "article:" + id, at + " revision " + revision.number());
    }

    /** What a story waits for; empty where it does not, or its moment passed in vain. */
    @Transactional(readOnly = true)
    Optional<Schedule> of(long id) {
        return schedules.findByArticle(id).filter(Schedule::isOpen);
    }

    /** Takes the story off the schedule; a review that it had stays, one that it lacked is still to come. */
    public void cancel(long id, Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("Editors keep the schedule");
        }
        Article article = article(id);
        Schedule schedule = schedules
                .findByArticle(id)
                .orElseThrow(() -> new Conflict("The story is not scheduled", "unscheduled"));
        takeOff(article, schedule);
        schedules.delete(schedule);
        steps.save(new Step(id, schedule.revision(), StepKind.UNSCHEDULED, "", staff.id(), clock.instant()));
        audit.record(staff, "article.unscheduled", "article:" + id, "");
    }

    /** Translations of a story that are to be published for the first time, the next first. */
    @Transactional(readOnly = true)
    List<Schedule> translationsOf(long source) {
        return schedules.translationsOf(source);
    }

    /** No translation of a text that was just taken back goes out by itself: somebody looks at it first. */
    void stopTranslationsOf(long source) {
        List<Long> due = schedules.translationsOf(source).stream()
                .map(Schedule::article)
                .sorted()
                .toList();
        due.forEach(this::article); // held before its appointment, as by whoever publishes it
        schedules.translationsOf(source).stream()
                .filter(schedule -> due.contains(schedule.article()))
                .forEach(schedule -> fail(schedule, Schedule.Failure.SOURCE));
    }

    private void takeOff(Article article, Schedule schedule) {
        if (!article.status().isEnded() && article.work() == ArticleStatus.SCHEDULED) {
            article.go(isReviewed(article, schedule) ? ArticleStatus.APPROVED : ArticleStatus.DRAFT);
        }
    }

    private boolean isReviewed(Article article, Schedule schedule) {
        Revision fixed = revisions.findById(schedule.revision()).orElseThrow();
        return !schedule.second().isMissing() && !article.isAheadOf(fixed);
    }

    /**
     * Publishes stories that are due, all in one transaction: what costs most is its end.
     *
     * @param most how many at once
     * @return how many were due and are not any more, published or failed; 0 where nothing is due, or others are at it
     * @throws NotPublished where one fails for a reason that nobody foresaw: then all of them stay due
     */
    public Done publishDue(int most) {
        List<Long> held = schedules.due(clock.instant(), most);
        List<Schedule> due = held.isEmpty() ? List.of() : schedules.due(held, clock.instant());
        long published = due.stream().filter(this::publish).count();
        return new Done((int) published, due.size());
    }

    /** @param done stories that were due and are not any more, published or failed */
    public record Done(int published, int done) {}

    /** @return false where something stands in the way, which is written down */
    private boolean publish(Schedule schedule) {
        Article article = article(schedule.article());
        Revision revision = revisions.findById(schedule.revision()).orElseThrow();
        Schedule.Failure why = obstacle(article, revision).orElse(null);
        if (why != null) {
            LOG.warn("Article {} was due and could not be published: {}", article.id(), why);
            fail(schedule, why);
            return false;
        }
        try {
            ChangeKind kind = publisher.publish(
                    article, revision, schedule.publication(), schedule.second(), schedule.account(), clock.instant());
            audit.record("portal", "article.published", "article:" + article.id(), kind + " " + revision.number());
            entities.flush();
            return true;
        } catch (TransientDataAccessException passing) {
            throw passing; // it stays due, and is tried again at the next look
        } catch (RuntimeException fault) {
            throw new NotPublished(schedule.article(), Schedule.Failure.FAULT, fault);
        }
    }

    private Optional<Schedule.Failure> obstacle(Article article, Revision revision) {
        if (article.status().isEnded()) {
            return Optional.of(Schedule.Failure.ENDED);
        }
        if (embargoes.hold(article, clock.instant())) {
            return Optional.of(Schedule.Failure.EMBARGO);
        }
        String wished = revision.manuscript().wishedSlug();
        boolean taken = !wished.isEmpty() && !slugs.isUsable(article.id(), article.language(), new Slug(wished));
        if (taken) {
            return Optional.of(Schedule.Failure.TAKEN);
        }
        boolean blocked = Readiness.obstacles(revision.manuscript()).stream().anyMatch(Obstacle::blocks);
        return blocked ? Optional.of(Schedule.Failure.BLOCKED) : Optional.empty();
    }

    /** Writes down that a story was due and is not public, and why; it is scheduled no more, and not tried again until it is. */
    public void fail(NotPublished failure) {
        schedules.findByArticle(failure.article()).ifPresent(schedule -> fail(schedule, failure.why()));
    }

    private void fail(Schedule schedule, Schedule.Failure why) {
        long id = schedule.article();
        schedule.fail(why, clock.instant());
        schedules.save(schedule);
        takeOff(article(id), schedule);
        steps.save(new Step(id, schedule.revision(), StepKind.FAILED, why.name(), null, clock.instant()));
        audit.record("portal", "article.failed", "article:" + id, why.name());
    }

    private Article article(long id) {
        return articles.forChange(id).orElseThrow(() -> new NotFound("article " + id));
    }
}
