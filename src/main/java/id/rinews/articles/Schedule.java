package id.rinews.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** One revision of a story that is to be published at a moment, with what its public history will say. */
@Entity
class Schedule {

    /** Why a story could not be published when its moment came. */
    enum Failure {
        BLOCKED,
        TAKEN,
        EMBARGO,
        ENDED,
        SOURCE,
        FAULT
    }

    @Id
    @Column(name = "article_id")
    private long article;

    @Column(name = "revision_id")
    private long revision;

    private Instant dueAt;
    private ZoneId timeZone;

    @Enumerated(EnumType.STRING)
    @Column(name = "change_kind")
    private ChangeKind change;

    private String note;

    @Embedded
    private Passage passage;

    private boolean unreviewed;
    private String forceReason;

    @Column(name = "account_id")
    private @Nullable Long account;

    private @Nullable Instant failedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Failure failure;

    @SuppressWarnings("NullAway.Init")
    protected Schedule() {}

    Schedule(
            long article,
            long revision,
            Instant dueAt,
            ZoneId timeZone,
            Publication publication,
            Second second,
            long account) {
        this.article = article;
        this.revision = revision;
        this.dueAt = dueAt;
        this.timeZone = timeZone;
        this.change = publication.change();
        this.note = publication.note();
        this.passage = publication.passage();
        this.unreviewed = second.isMissing();
        this.forceReason = second.reason();
        this.account = account;
    }

    /** Whether its moment is still to come. */
    boolean isOpen() {
        return failedAt == null;
    }

    void fail(Failure why, Instant at) {
        failure = why;
        failedAt = at;
    }

    long article() {
        return article;
    }

    long revision() {
        return revision;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** In which the editor named the moment. */
    ZoneId timeZone() {
        return timeZone;
    }

    Publication publication() {
        return new Publication(change, note, passage, "");
    }

    Second second() {
        return new Second(unreviewed, forceReason);
    }

    @Nullable
    Long account() {
        return account;
    }

    @Nullable
    Failure failure() {
        return failure;
    }
}
