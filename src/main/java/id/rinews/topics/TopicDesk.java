package id.rinews.topics;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.Role;
import id.rinews.shared.Slug;
import id.rinews.shared.Staff;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What editors do with topics; nothing is ever deleted. */
@Service
@Transactional
public class TopicDesk {

    private final TopicRows rows;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    TopicDesk(TopicRows rows, AuditLog audit, ApplicationEventPublisher events, Clock clock) {
        this.rows = rows;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Adds a topic and gives its id.
     *
     * @throws Forbidden below EDITOR
     * @throws Conflict where the slug or the IPTC code belongs to another topic
     */
    public long create(TopicEntry entry, Staff by) {
        require(by);
        long id = added(entry);
        audit.record(by, "topic.created", "topic:" + id, entry.address().value());
        return id;
    }

    /** For starter content and {@code generate}: the id of the topic with this slug, which is added where there is none. */
    public long record(TopicEntry entry, String actor) {
        return rows.findBySlug(entry.address().value()).map(Topic::id).orElseGet(() -> {
            long id = added(entry);
            audit.record(actor, "topic.created", "topic:" + id, entry.address().value());
            return id;
        });
    }

    /**
     * Rewrites a topic.
     *
     * @param version the one that was read; false is returned, and nothing done, where another save came between
     * @throws NotFound where there is no such topic
     */
    public boolean edit(long id, long version, TopicEntry entry, Staff by) {
        require(by);
        Topic topic = rows.forChange(id).orElseThrow(() -> new NotFound("topic " + id));
        if (topic.version() != version) {
            return false;
        }
        topic.edit(entry.address(), entry, clock.instant());
        keep(topic);
        audit.record(by, "topic.edited", "topic:" + id, entry.address().value());
        return true;
    }

    /** Whether another topic than this one has the slug. */
    @Transactional(readOnly = true)
    public boolean isTaken(Slug slug, @Nullable Long self) {
        return rows.findBySlug(slug.value()).filter(other -> !isSame(other, self)).isPresent();
    }

    /** Whether another topic than this one has the IPTC code. */
    @Transactional(readOnly = true)
    public boolean isTaken(String iptc, @Nullable Long self) {
        return rows.findByIptcCode(iptc).filter(other -> !isSame(other, self)).isPresent();
    }

    private static boolean isSame(Topic topic, @Nullable Long id) {
        return id != null && topic.id() == id;
    }

    private static void require(Staff by) {
        if (!by.may(Role.EDITOR)) {
            throw new Forbidden("Topics are for editors");
        }
    }

    private long added(TopicEntry entry) {
        return keep(new Topic(entry.address(), entry, clock.instant()));
    }

    private long keep(Topic topic) {
        try {
            long id = rows.saveAndFlush(topic).id();
            events.publishEvent(new PublicChanged("topic:" + id));
            return id;
        } catch (DataIntegrityViolationException _) {
            throw new Conflict("Another topic has this slug or this IPTC code");
        }
    }
}
