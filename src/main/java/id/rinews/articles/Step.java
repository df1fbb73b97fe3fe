package id.rinews.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of what happened to a story at the desk: for the desk alone. */
@Entity(name = "Step")
@Table(name = "article_step")
@Immutable
class Step {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "article_step_seq")
    @SequenceGenerator(name = "article_step_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private long article;

    @Column(name = "revision_id")
    private @Nullable Long revision;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private String note;

    @Column(name = "account_id")
    private @Nullable Long account;

    private Instant happenedAt;

    @SuppressWarnings("NullAway.Init")
    protected Step() {}

    Step(
            long article,
            @Nullable Long revision,
            StepKind kind,
            String note,
            @Nullable Long account,
            Instant happenedAt) {
        this.article = article;
        this.revision = revision;
        this.kind = kind;
        this.note = note;
        this.account = account;
        this.happenedAt = happenedAt;
    }

    @Nullable
    Long revision() {
        return revision;
    }

    StepKind kind() {
        return kind;
    }

    String note() {
        return note;
    }

    @Nullable
    Long account() {
        return account;
    }

    Instant happenedAt() {
        return happenedAt;
    }
}
