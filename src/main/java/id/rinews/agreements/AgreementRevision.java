package id.rinews.agreements;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What stood in the working copy at one moment; it also knows when readers saw it, and why it was taken back from them. */
@Entity
class AgreementRevision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_revision")
    @SequenceGenerator(name = "agreement_revision", sequenceName = "agreement_revision_seq", allocationSize = 50)
    private @Nullable Long id;

    private long agreementId;
    private int number;
    private String particulars;
    private Instant cutAt;
    private @Nullable Long authorId;
    private @Nullable Instant publishedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String withdrawnReason;

    @SuppressWarnings("NullAway.Init")
    protected AgreementRevision() {}

    AgreementRevision(long agreementId, int number, String particulars, Instant cutAt, @Nullable Long authorId) {
        this.agreementId = agreementId;
        this.number = number;
        this.particulars = particulars;
        this.cutAt = cutAt;
        this.authorId = authorId;
    }

    void publish(Instant at) {
        publishedAt = at;
    }

    void withdraw(String reason, Instant at) {
        withdrawnAt = at;
        withdrawnReason = reason;
    }

    Instant shownAt() {
        return publishedAt == null ? cutAt : publishedAt;
    }

    @Nullable
    Instant withdrawnAt() {
        return withdrawnAt;
    }

    @Nullable
    String withdrawnReason() {
        return withdrawnReason;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    long agreementId() {
        return agreementId;
    }

    int number() {
        return number;
    }

    Particulars particulars() {
        return ParticularsText.read(particulars);
    }

    Instant cutAt() {
        return cutAt;
    }

    @Nullable
    Long authorId() {
        return authorId;
    }
}
