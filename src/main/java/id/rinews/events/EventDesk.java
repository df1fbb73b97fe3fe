package id.rinews.events;

import id.rinews.audit.AuditLog;
import id.rinews.countries.Countries;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with events; nothing is ever deleted: what did not happen is CANCELLED. */
@Service
@Transactional
public class EventDesk {

    private final EventRows rows;
    private final Countries countries;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    EventDesk(EventRows rows, Countries countries, AuditLog audit, ApplicationEventPublisher events) {
        this.rows = rows;
        this.countries = countries;
        this.audit = audit;
        this.events = events;
    }

    /**
     * Writes an event down and gives its id; its pairs may be any.
     *
     * @throws Forbidden below EDITOR
     * @throws Conflict where the slug belongs to another event
     */
    public long create(EventEntry entry, Staff by) {
        require(by);
        long id = keep(new Event(entry), entry);
        audit.record(by, "event.created", "event:" + id, entry.slug().value());
        return id;
    }

    /**
     * Rewrites an event.
     *
     * @param version the one that was read; false is returned, and nothing done, where another save came between
     * @throws NotFound where there is no such event
     */
    public boolean edit(long id, long version, EventEntry entry, Staff by) {
        require(by);
        Event event = rows.forChange(id).orElseThrow(() -> new NotFound("event " + id));
        if (event.version() != version) {
            return false;
        }
        event.edit(entry);
        keep(event, entry);
        audit.record(by, "event.edited", "event:" + id, entry.slug().value());
        return true;
    }

    /**
     * For starter content and {@code generate}: writes an event down, or rewrites the one with this slug, and gives its id.
     *
     * @param actor who says so, as the ledger names them
     */
    public long record(EventEntry entry, String actor) {
        Event event = rows.findBySlug(entry.slug().value())
                .map(known -> edited(known, entry))
                .orElseGet(() -> new Event(entry));
        long id = keep(event, entry);
        audit.record(actor, "event.recorded", "event:" + id, entry.slug().value());
        return id;
    }

    /** @throws Forbidden below EDITOR */
    static void require(Staff by) {
        if (!by.may(Role.EDITOR)) {
            throw new Forbidden("Events are for editors");
        }
    }

    private long keep(Event event, EventEntry entry) {
        entry.pairs().forEach(countries::ensure);
        try {
            long id = rows.saveAndFlush(event).id();
            events.publishEvent(new PublicChanged("event:" + id));
            return id;
        } catch (DataIntegrityViolationException _) {
            throw new Conflict("Another event has this slug");
        }
    }

    private static Event edited(Event event, EventEntry entry) {
        event.edit(entry);
        return event;
    }
}
