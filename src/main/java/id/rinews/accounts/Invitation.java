package id.rinews.accounts;

import id.rinews.shared.Role;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Lets whoever has its token make an account of one address and role, once, within seven days. */
@Entity
class Invitation {

    static final Duration LIFE = Duration.ofDays(7);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "invitation")
    @SequenceGenerator(name = "invitation", sequenceName = "invitation_seq", allocationSize = 50)
    private @Nullable Long id;

    private String email;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String tokenHash;
    private Instant madeAt;
    private long madeBy;
    private Instant expiresAt;
    private @Nullable Instant endedAt;

    @SuppressWarnings("NullAway.Init")
    protected Invitation() {}

    @SuppressWarnings("NullAway.Init") // renew sets the rest
    Invitation(String email, Role role, String tokenHash, long by, Instant now) {
        this.email = email;
        renew(role, tokenHash, by, now);
    }

    /** The link before opens nothing any more. */
    final void renew(Role role, String tokenHash, long by, Instant now) {
        this.role = role;
        this.tokenHash = tokenHash;
        this.madeAt = now;
        this.madeBy = by;
        this.expiresAt = now.plus(LIFE);
        this.endedAt = null;
    }

    /** Taken up, or taken back. */
    void end(Instant now) {
        if (endedAt != null) {
            throw new IllegalStateException("Cannot end an invitation that has ended");
        }
        endedAt = now;
    }

    boolean hasEnded() {
        return endedAt != null;
    }

    boolean isOpenAt(Instant now) {
        return endedAt == null && expiresAt.isAfter(now);
    }

    long id() {
        return Objects.requireNonNull(id, "An invitation has a number once it is saved");
    }

    String email() {
        return email;
    }

    Role role() {
        return role;
    }

    Instant madeAt() {
        return madeAt;
    }

    long madeBy() {
        return madeBy;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
