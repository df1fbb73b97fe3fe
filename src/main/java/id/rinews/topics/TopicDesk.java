package id.rinews.topics;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.validation.Errors;

/** What editors do with topics; nothing is ever deleted. */
@Service
@Transactional
public class TopicDesk {

    private static final int A_PAGE = 25;

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

    /** A page of topics by slug, counted from 1. */
    @Transactional(readOnly = true)
    TopicList list(int page, Staff reader) {
        long total = rows.count();
        Paging paging = Paging.of(page, A_PAGE, total);
        var place = PageRequest.of(paging.page() - 1, A_PAGE);
        var shown = rows.findByOrderBySlug(place).stream()
                .map(topic -> TopicList.Row.of(topic, reader.language()))
                .toList();
        return new TopicList(total, paging, shown, reader.may(Role.EDITOR));
    }

    @Transactional(readOnly = true)
    TopicForm form(long id) {
        return TopicForm.of(rows.findById(id).orElseThrow(() -> new NotFound("topic " + id)));
    }

    /** Whether a form can be saved as this topic, or as a new one. */
    @Transactional(readOnly = true)
    void check(TopicForm form, @Nullable Long self, Errors errors) {
        form.check(errors);
        if (!errors.hasErrors()) {
            TopicEntry entry = form.entry();
            String slug = entry.address().value();
            refuse(rows.findBySlug(slug).or(() -> rows.findByFormerSlug(slug)), self, errors, "slug", "slug.taken");
            refuse(rows.findByIptcCode(form.iptc()), self, errors, "iptc", "topic.iptc.taken");
        }
    }

    private static void refuse(Optional<Topic> holder, @Nullable Long self, Errors errors, String field, String why) {
        holder.filter(other -> self == null || other.id() != self)
                .ifPresent(other -> errors.rejectValue(
                        field, why, new Object[] {other.name().told(Language.ID).text()}, null));
    }

    /** @throws Forbidden below EDITOR */
    static void require(Staff by) {
        if (!by.may(Role.EDITOR)) {
            throw new Forbidden("Topics are for editors");
        }
    }

    private long added(TopicEntry entry) {
        return keep(new Topic(entry.address(), entry, clock.instant()));
    }

    private long keep(Topic topic) {
        try {
            if (rows.findByFormerSlug(topic.slug())
                    .filter(other -> !other.equals(topic))
                    .isPresent()) {
                throw new Conflict("Another topic had this slug");
            }
            long id = rows.saveAndFlush(topic).id();
            events.publishEvent(new PublicChanged("topic:" + id));
            return id;
        } catch (DataIntegrityViolationException _) {
            throw new Conflict("Another topic has this slug or this IPTC code");
        }
    }
}
