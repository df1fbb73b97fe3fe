package id.rinews.dossiers;

import id.rinews.audit.AuditLog;
import id.rinews.countries.Countries;
import id.rinews.shared.Conflict;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Forbidden;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Zones;
import java.time.Clock;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** What editors write about relations; nothing is ever deleted, what is emptied is told no longer. */
@Service
@Transactional
public class RelationDesk {

    private final RelationRows rows;
    private final Countries countries;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    RelationDesk(
            RelationRows rows, Countries countries, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.countries = countries;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** For starter content and {@code generate}: writes a relation down, or rewrites it. */
    public void record(RelationEntry entry, String actor) {
        keep(entry, rows.findById(entry.pair().slug()));
        audit.record(actor, "relation.edited", subject(entry.pair()), "");
    }

    /** Whether it can be saved, but for its pair. */
    void check(RelationForm form, Errors errors) {
        form.check(Zones.latestDay(clock), errors);
    }

    /**
     * Writes a relation down, or rewrites it; the pair may be any two countries.
     *
     * @param version the save that was read; -1 for a relation of which nothing was written yet
     * @return false, and nothing is done, where another save came between
     * @throws Forbidden below EDITOR
     */
    public boolean save(RelationEntry entry, long version, Staff by) {
        require(by);
        Optional<Relation> stored = rows.forChange(entry.pair().slug());
        if (stored.map(Relation::version).orElse(-1L) != version) {
            return false;
        }
        keep(entry, stored);
        audit.record(by, "relation.edited", subject(entry.pair()), "");
        return true;
    }

    /** @throws Forbidden below EDITOR */
    static void require(Staff by) {
        if (!by.may(Role.EDITOR)) {
            throw new Forbidden("Relations are for editors");
        }
    }

    private void keep(RelationEntry entry, Optional<Relation> stored) {
        countries.ensure(entry.pair());
        stored.ifPresent(relation -> relation.edit(entry, clock.instant()));
        try {
            rows.saveAndFlush(stored.orElseGet(() -> new Relation(entry, clock.instant())));
        } catch (DataIntegrityViolationException _) {
            throw new Conflict("Somebody else began this relation at the same moment");
        }
        events.publishEvent(new PublicChanged(subject(entry.pair())));
    }

    private static String subject(CountryPair pair) {
        return "relation:" + pair.slug();
    }
}
