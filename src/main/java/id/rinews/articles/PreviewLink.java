package id.rinews.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets whoever has its token read one revision, until it is revoked, the story is published, or thirty days have passed. */
@Entity
class PreviewLink {

    private static final Duration LIFE = Duration.ofDays(30);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "preview_link_seq")
    @SequenceGenerator(name = "preview_link_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private long article;

    private int number;

    @Column(name = "revision_id")
    private long revision;

    private String tokenHash;
    private Instant madeAt;
    private @Nullable Long madeBy;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected PreviewLink() {}

    PreviewLink(long article, int number, long revision, String tokenHash, long madeBy, Instant at) {
        this.article = article;
        this.number = number;
        this.revision = revision;
        this.tokenHash = tokenHash;
        this.madeBy = madeBy;
        this.madeAt = at;
        this.expiresAt = at.plus(LIFE);
    }

    void end(Instant at) {
        endedAt = endedAt == null ? at : endedAt;
    }

    boolean isOpenAt(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    long article() {
        return article;
    }

    int number() {
        return number;
    }

    long revision() {
        return revision;
    }

    Instant madeAt() {
        return madeAt;
    }

    @Nullable
    Long madeBy() {
        return madeBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
