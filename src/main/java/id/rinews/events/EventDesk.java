package id.rinews.events;

import id.rinews.audit.AuditLog;
import id.rinews.shared.PublicChanged;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is done with events: so far they come with the starter content only. */
@Service
@Transactional
public class EventDesk {

    private final EventRows rows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    EventDesk(EventRows rows, AuditLog audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Writes an event down, or rewrites the one with this slug, and gives its id. The pairs must be known to the database.
     *
     * @param actor who says so, as the ledger names them
     */
    public long record(EventEntry entry, String actor) {
        Event event = rows.findBySlug(entry.slug().value())
                .map(known -> edited(known, entry))
                .orElseGet(() -> new Event(entry));
        long id = rows.saveAndFlush(event).id();
        audit.record(actor, "event.recorded", "event:" + id, entry.slug().value());
        events.publishEvent(new PublicChanged("event:" + id));
        return id;
    }

    private static Event edited(Event event, EventEntry entry) {
        event.edit(entry);
        return event;
    }
}
