package id.rinews.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Lets whoever has its token give an account a new password, once, within a day. */
@Entity
class Recovery {

    static final Duration LIFE = Duration.ofHours(24);

    @Id
    @Column(name = "account_id")
    private long account;

    private String tokenHash;
    private Instant madeAt;
    private long madeBy;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Recovery() {}

    Recovery(long account, String tokenHash, long by, Instant now) {
        this.account = account;
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.madeBy = by;
        this.expiresAt = now.plus(LIFE);
    }

    /** Used, or overtaken by what happened to the account. */
    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    boolean isOpenAt(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    long account() {
        return account;
    }
}
