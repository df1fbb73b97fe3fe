package id.rinews.people;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Wording;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with people; nobody is ever deleted. */
@Service
@Transactional
public class PeopleDesk {

    private final PersonRows rows;
    private final Offices offices;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    PeopleDesk(PersonRows rows, Offices offices, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.offices = offices;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a person and gives their id.
     *
     * @throws Forbidden below EDITOR
     * @throws Conflict where the slug belongs to somebody else
     */
    public long create(PersonEntry entry, Staff by) {
        require(by);
        long id = added(entry);
        audit.record(by, "person.created", "person:" + id, entry.address().value());
        return id;
    }

    /** For starter content and {@code generate}: the id of the person with this slug, who is added where there is none. */
    public long record(PersonEntry entry, String actor) {
        return rows.findBySlug(entry.address().value()).map(Person::id).orElseGet(() -> {
            long id = added(entry);
            audit.record(
                    actor, "person.created", "person:" + id, entry.address().value());
            return id;
        });
    }

    /**
     * Rewrites what is written about a person. A name that is changed stays as another spelling, by which agreements were signed;
     * who takes it out of those afterwards takes it out for good.
     *
     * @param version the one that was read; false is returned, and nothing done, where another save came between
     * @throws NotFound where there is no such person
     */
    public boolean edit(long id, long version, PersonEntry entry, Staff by) {
        require(by);
        Person person = rows.forChange(id).orElseThrow(() -> new NotFound("person " + id));
        if (person.version() != version) {
            return false;
        }
        PersonEntry kept = person.name().equals(entry.name()) ? entry : entry.alsoCalled(person.name());
        person.edit(kept, appointments(entry), clock.instant());
        keep(person);
        audit.record(by, "person.edited", "person:" + id, entry.address().value());
        return true;
    }

    /** @throws Forbidden below EDITOR */
    static void require(Staff by) {
        if (!by.may(Role.EDITOR)) {
            throw new Forbidden("People are for editors");
        }
    }

    private long added(PersonEntry entry) {
        return keep(new Person(entry, appointments(entry), clock.instant()));
    }

    private List<Appointment> appointments(PersonEntry entry) {
        return entry.offices().stream()
                .map(held -> new Appointment(office(held), held.from(), held.to(), held.source()))
                .toList();
    }

    private Office office(PersonEntry.Held held) {
        Wording title = held.title();
        String country = held.country() == null ? null : held.country().value();
        return offices.like(country, title.id(), title.es(), title.en())
                .orElseGet(() -> offices.save(new Office(title, held.country())));
    }

    private long keep(Person person) {
        try {
            if (rows.findByFormerSlug(person.slug())
                    .filter(other -> !other.equals(person))
                    .isPresent()) {
                throw new Conflict("Somebody else had this slug");
            }
            long id = rows.saveAndFlush(person).id();
            events.publishEvent(new PublicChanged("person:" + id));
            return id;
        } catch (DataIntegrityViolationException _) {
            throw new Conflict("Somebody else has this slug");
        }
    }
}
