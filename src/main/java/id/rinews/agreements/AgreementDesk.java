package id.rinews.agreements;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.PublicChanged;
import id.rinews.shared.Role;
import id.rinews.shared.Slug;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What editors do with the register. Each verb is one transaction. The actor is null where the portal itself acts, as with
 * starter content; below EDITOR each verb throws {@link Forbidden}, for an unknown id {@link NotFound}.
 */
@Service
@Transactional
public class AgreementDesk {

    private final Agreements agreements;
    private final AgreementRevisions revisions;
    private final SlugClaims claims;
    private final Projection projection;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgreementDesk(
            Agreements agreements,
            AgreementRevisions revisions,
            SlugClaims claims,
            Projection projection,
            AuditLog audit,
            ApplicationEventPublisher events,
            Clock clock) {
        this.agreements = agreements;
        this.revisions = revisions;
        this.claims = claims;
        this.projection = projection;
        this.audit = audit;
        this.events = events;
        this.clock = clock;
    }

    /** Keeps a new draft and gives its id. */
    public long create(Particulars particulars, @Nullable Staff by) {
        require(by);
        long id =
                agreements.save(new Agreement(particulars, by, clock.instant())).id();
        write(by, "agreement.created", id, "");
        return id;
    }

    /**
     * Overwrites the working copy; the public sees nothing of it.
     *
     * @param version the one that was read; false is returned, and nothing done, where another save came between
     */
    public boolean save(long id, long version, Particulars particulars, Staff by) {
        require(by);
        Agreement agreement = get(id);
        if (agreement.version() != version) {
            return false;
        }
        if (!agreement.particulars().equals(particulars)) {
            agreement.save(particulars, by, clock.instant()).ifPresent(revisions::save);
            write(by, "agreement.saved", id, "");
        }
        return true;
    }

    /** The same by the portal itself, whatever stands there: for content that it makes. */
    public void rewrite(long id, Particulars particulars) {
        get(id).save(particulars, null, clock.instant()).ifPresent(revisions::save);
        write(null, "agreement.saved", id, "");
    }

    /**
     * Shows the working copy to the public.
     *
     * @param version the one that was read; false is returned, and nothing done, where another save came between
     * @throws Conflict where {@link #obstacles} stand in the way
     */
    public boolean publish(long id, long version, Staff by) {
        if (get(id).version() != version) {
            return false;
        }
        publish(id, by, clock.instant());
        return true;
    }

    /** The same at a given time, for content that carries its own. Publishing what already stands there does nothing. */
    public void publish(long id, @Nullable Staff by, Instant at) {
        require(by);
        Agreement agreement = get(id);
        List<Obstacle> obstacles = obstacles(id, agreement.particulars());
        if (!obstacles.isEmpty()) {
            throw new Conflict("Cannot publish agreement %d: %s".formatted(id, obstacles));
        }
        Optional<Particulars> shown = revisions.live(id).map(AgreementRevision::particulars);
        agreement.settle(claims.claim(id, agreement.particulars(), shown.map(Particulars::slug)));
        if (!shown.equals(Optional.of(agreement.particulars()))) {
            show(agreement, by, at);
        }
    }

    private void show(Agreement agreement, @Nullable Staff by, Instant at) {
        AgreementRevision cut = agreement.cut(at);
        cut.publish(at);
        AgreementRevision revision = revisions.save(cut);
        agreement.publish(revision, at);
        Particulars shown = revision.particulars();
        projection.show(agreement.id(), String.valueOf(shown.slug()), shown, at);
        write(by, "agreement.published", agreement.id(), "revision " + revision.number());
        announce(agreement.id(), new AgreementPublished(agreement.id()));
    }

    /**
     * Takes the agreement back from the public.
     *
     * @param reason at most 500 characters
     * @throws Conflict where it is not public
     */
    public void withdraw(long id, String reason, Staff by) {
        require(by);
        Agreement agreement = get(id);
        Instant now = clock.instant();
        agreement.liveRevision().flatMap(revisions::findById).ifPresent(shown -> shown.withdraw(reason, now));
        agreement.withdraw(reason, by, now);
        projection.hide(id);
        write(by, "agreement.withdrawn", id, reason);
        announce(id, new AgreementWithdrawn(id));
    }

    /** Why this text could not be published as the given agreement; empty when it could. */
    @Transactional(readOnly = true)
    public List<Obstacle> obstacles(long id, Particulars particulars) {
        List<Obstacle> obstacles = new ArrayList<>(Obstacle.of(particulars));
        String slug = particulars.slug();
        if (slug != null && !(Slug.isSlug(slug) && claims.isFree(new Slug(slug), id))) {
            obstacles.add(new Obstacle("slug", 0));
        }
        return obstacles;
    }

    private void announce(long id, Object fact) {
        events.publishEvent(fact);
        events.publishEvent(new PublicChanged("agreement:" + id));
    }

    private void write(@Nullable Staff by, String action, long id, String detail) {
        audit.record(by, action, "agreement:" + id, detail);
    }

    private Agreement get(long id) {
        return agreements.forChange(id).orElseThrow(() -> new NotFound("agreement " + id));
    }

    private static void require(@Nullable Staff by) {
        if (by != null && !by.may(Role.EDITOR)) {
            throw new Forbidden("The register is for editors");
        }
    }
}
