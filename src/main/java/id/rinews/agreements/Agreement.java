package id.rinews.agreements;

import id.rinews.shared.Conflict;
import id.rinews.shared.Slug;
import id.rinews.shared.Staff;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in the register: the working copy that editors write, and which of its revisions the public sees. Verbs take
 * null for the actor where the portal itself acts, as with starter content.
 */
@Entity
class Agreement {

    private static final Duration PAUSE = Duration.ofMinutes(10);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement")
    @SequenceGenerator(name = "agreement", sequenceName = "agreement_seq", allocationSize = 50)
    private @Nullable Long id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private AgreementState state = AgreementState.DRAFT;

    private String working;
    private int revisions;
    /** Whether no revision holds the working copy yet. */
    private boolean uncut = true;

    private Instant savedAt;
    private @Nullable Long savedBy;

    @Column(name = "live_revision")
    private @Nullable Long liveRevision;

    private @Nullable Instant firstPublishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable Long withdrawnBy;
    private @Nullable String withdrawnReason;

    @SuppressWarnings("NullAway.Init")
    protected Agreement() {}

    Agreement(Particulars particulars, @Nullable Staff by, Instant at) {
        this.working = ParticularsText.write(particulars);
        this.savedAt = at;
        this.savedBy = idOf(by);
    }

    /**
     * Overwrites the working copy.
     *
     * @return a revision of what stood there, when another hand takes over or after ten minutes
     */
    Optional<AgreementRevision> save(Particulars particulars, @Nullable Staff by, Instant at) {
        boolean handedOver = !Objects.equals(savedBy, idOf(by));
        boolean keep = uncut && (handedOver || savedAt.plus(PAUSE).isBefore(at));
        Optional<AgreementRevision> kept = keep ? Optional.of(cut(at)) : Optional.empty();
        working = ParticularsText.write(particulars);
        uncut = true;
        savedAt = at;
        savedBy = idOf(by);
        return kept;
    }

    /** A snapshot of the working copy, by whoever saved it last. */
    AgreementRevision cut(Instant at) {
        uncut = false;
        revisions++;
        return new AgreementRevision(id(), revisions, working, at, savedBy);
    }

    /** Writes the address that it has been given into the working copy. */
    void settle(Slug slug) {
        working = ParticularsText.write(particulars().at(slug.value()));
    }

    /** Shows a stored revision to the public. */
    void publish(AgreementRevision revision, Instant at) {
        liveRevision = revision.id();
        state = AgreementState.PUBLISHED;
        firstPublishedAt = firstPublishedAt == null ? at : firstPublishedAt;
        withdrawnAt = null;
        withdrawnBy = null;
        withdrawnReason = null;
    }

    /** Takes the agreement back from the public; the working copy stays. */
    void withdraw(String reason, @Nullable Staff by, Instant at) {
        if (state != AgreementState.PUBLISHED) {
            throw new Conflict("Cannot withdraw a %s agreement".formatted(state));
        }
        state = AgreementState.WITHDRAWN;
        liveRevision = null;
        withdrawnAt = at;
        withdrawnBy = idOf(by);
        withdrawnReason = reason;
    }

    private static @Nullable Long idOf(@Nullable Staff staff) {
        return staff == null ? null : staff.id();
    }

    boolean isPublished() {
        return state == AgreementState.PUBLISHED;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long version() {
        return version;
    }

    AgreementState state() {
        return state;
    }

    Particulars particulars() {
        return ParticularsText.read(working);
    }

    Instant savedAt() {
        return savedAt;
    }

    Optional<Long> liveRevision() {
        return Optional.ofNullable(liveRevision);
    }

    Optional<Instant> firstPublishedAt() {
        return Optional.ofNullable(firstPublishedAt);
    }
}
