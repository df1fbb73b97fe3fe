package id.rinews.accounts;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Somebody who may sign in. */
@Entity
class Account {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account")
    @SequenceGenerator(name = "account", sequenceName = "account_seq", allocationSize = 50)
    private @Nullable Long id;

    private String displayName;
    private String email;
    private String passwordHash;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Language language;

    private String timeZone;
    private boolean active;
    private Instant createdAt;

    /** Goes up with whatever ends this account's sessions. */
    private int sessionMark;

    @SuppressWarnings("NullAway.Init")
    protected Account() {}

    Account(Newcomer newcomer, String passwordHash, Role role, Instant now) {
        this.displayName = newcomer.displayName().strip();
        this.email = canonical(newcomer.email());
        this.passwordHash = passwordHash;
        this.role = role;
        this.language = newcomer.language();
        this.timeZone = newcomer.zone().getId();
        this.active = true;
        this.createdAt = now;
    }

    /** E-mail addresses are kept and looked for in lower case, so that nobody registers twice, and without what a database refuses. */
    static String canonical(String email) {
        return email.replaceAll("\\p{Cntrl}", "").strip().toLowerCase(Locale.ROOT);
    }

    void deactivate() {
        if (!active) {
            throw new IllegalStateException("Cannot deactivate an inactive account");
        }
        active = false;
        sessionMark++;
    }

    void activate() {
        if (active) {
            throw new IllegalStateException("Cannot activate an active account");
        }
        active = true;
    }

    /** Ends the account's sessions: whoever holds one signs in again with what they may do now. */
    void become(Role role) {
        this.role = role;
        sessionMark++;
    }

    /** Ends the account's sessions. */
    void changePassword(String hash) {
        passwordHash = hash;
        sessionMark++;
    }

    void describe(Profile profile) {
        displayName = profile.displayName();
        language = profile.language();
        timeZone = profile.zone().getId();
    }

    boolean isActive() {
        return active;
    }

    /** Whether a session that began like this goes on. */
    boolean admits(SignedIn person) {
        return active && person.mark() == sessionMark;
    }

    SignedIn signedIn() {
        return new SignedIn(staff(), sessionMark);
    }

    Staff staff() {
        return new Staff(id(), displayName, role, language, ZoneId.of(timeZone));
    }

    long id() {
        return Objects.requireNonNull(id, "An account has a number once it is saved");
    }

    String displayName() {
        return displayName;
    }

    String email() {
        return email;
    }

    String passwordHash() {
        return passwordHash;
    }

    Role role() {
        return role;
    }

    Instant createdAt() {
        return createdAt;
    }
}
