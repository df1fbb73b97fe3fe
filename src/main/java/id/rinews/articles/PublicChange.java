package id.rinews.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of a story's public history. */
@Entity
@Immutable
class PublicChange {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "public_change_seq")
    @SequenceGenerator(name = "public_change_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private long article;

    @Column(name = "revision_id")
    private long revision;

    @Enumerated(EnumType.STRING)
    private ChangeKind kind;

    private Instant happenedAt;
    private String note;

    @Embedded
    private Passage passage;

    @Column(name = "account_id")
    private @Nullable Long account;

    private boolean unreviewed;
    private String forceReason;

    @SuppressWarnings("NullAway.Init")
    protected PublicChange() {}

    PublicChange(
            long article,
            long revision,
            ChangeKind kind,
            String note,
            Passage passage,
            Second second,
            @Nullable Long account,
            Instant at) {
        if (kind.needsNote() && note.isBlank()) {
            throw new IllegalArgumentException("A %s carries a note to readers".formatted(kind));
        }
        this.article = article;
        this.revision = revision;
        this.kind = kind;
        this.note = note;
        this.passage = passage;
        this.account = account;
        this.unreviewed = second.isMissing();
        this.forceReason = second.reason();
        this.happenedAt = at;
    }

    long id() {
        return java.util.Objects.requireNonNull(id);
    }

    long article() {
        return article;
    }

    long revision() {
        return revision;
    }

    @Nullable
    Long account() {
        return account;
    }

    ChangeKind kind() {
        return kind;
    }

    Instant happenedAt() {
        return happenedAt;
    }

    String note() {
        return note;
    }

    Passage passage() {
        return passage;
    }

    boolean isUnreviewed() {
        return unreviewed;
    }

    String forceReason() {
        return forceReason;
    }
}
