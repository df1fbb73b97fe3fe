package id.rinews.articles;

import id.rinews.audit.AuditLog;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.Staff;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Takes back what readers saw: they are told why, and it leaves every list. */
@Component
class Endings {

    private final PublicChanges changes;
    private final Traces traces;
    private final Publisher publisher;
    private final ScheduleDesk schedules;
    private final Steps steps;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    Endings(
            PublicChanges changes,
            Traces traces,
            Publisher publisher,
            ScheduleDesk schedules,
            Steps steps,
            AuditLog audit,
            ApplicationEventPublisher events) {
        this.changes = changes;
        this.traces = traces;
        this.publisher = publisher;
        this.schedules = schedules;
        this.steps = steps;
        this.audit = audit;
        this.events = events;
    }

    void withdraw(Article article, String reason, @Nullable Staff staff, Instant at) {
        article.withdraw(reason, at);
        end(article, ChangeKind.WITHDRAWN, reason, staff, at);
    }

    void retract(Article article, String reason, @Nullable Staff staff, Instant at) {
        article.retract(reason, at);
        end(article, ChangeKind.RETRACTED, reason, staff, at);
    }

    private void end(Article article, ChangeKind kind, String reason, @Nullable Staff staff, Instant at) {
        long live = Objects.requireNonNull(article.liveRevision());
        Long account = staff == null ? null : (Long) staff.id();
        changes.save(new PublicChange(article.id(), live, kind, reason, Passage.NONE, Second.SEEN, account, at));
        traces.nothingLive(article.id());
        publisher
                .forget(article.id(), at)
                .filter(Schedule::isOpen)
                .ifPresent(due ->
                        steps.save(new Step(article.id(), due.revision(), StepKind.UNSCHEDULED, "", account, at)));
        schedules.stopTranslationsOf(article.id());
        audit.record(staff, "article." + kind.name().toLowerCase(Locale.ROOT), "article:" + article.id(), reason);
        events.publishEvent(new ArticleWithdrawn(article.id(), article.story(), article.language(), kind));
        events.publishEvent(new PublicChanged("article:" + article.id()));
    }
}
