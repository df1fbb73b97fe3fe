package id.rinews.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.util.Objects;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** What a story was at one moment, kept for ever; the public sees exactly one. */
@Entity
@Immutable
class Revision {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "revision_seq")
    @SequenceGenerator(name = "revision_seq", allocationSize = 50)
    private @Nullable Long id;

    @Column(name = "article_id")
    private long article;

    private int number;

    @Embedded
    private Manuscript manuscript;

    private Instant cutAt;
    private @Nullable Long cutBy;

    @SuppressWarnings("NullAway.Init")
    protected Revision() {}

    Revision(long article, int number, Manuscript manuscript, @Nullable Long cutBy, Instant cutAt) {
        this.article = article;
        this.number = number;
        this.manuscript = manuscript;
        this.cutBy = cutBy;
        this.cutAt = cutAt;
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    int number() {
        return number;
    }

    Manuscript manuscript() {
        return manuscript;
    }

    Instant cutAt() {
        return cutAt;
    }

    @Nullable
    Long cutBy() {
        return cutBy;
    }
}
