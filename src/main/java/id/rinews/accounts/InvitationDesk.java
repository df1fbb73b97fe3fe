package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.NotFound;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Asking somebody in, and their coming. */
@Service
class InvitationDesk {

    private final Invitations invitations;
    private final Accounts accounts;
    private final Staffing staffing;
    private final Passwords passwords;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    InvitationDesk(
            Invitations invitations,
            Accounts accounts,
            Staffing staffing,
            Passwords passwords,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.invitations = invitations;
        this.accounts = accounts;
        this.staffing = staffing;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Invites, in place of an earlier invitation of this address.
     *
     * @param email as {@link Account#canonical} gives it
     * @return the key of the link, which is kept nowhere
     * @throws Conflict when the address has an account
     */
    String invite(String email, Role role, Staff by) {
        try {
            return inviteOnce(email, role, by);
        } catch (DataIntegrityViolationException _) {
            return inviteOnce(email, role, by); // somebody else was the first to invite this address
        }
    }

    private String inviteOnce(String email, Role role, Staff by) {
        return Objects.requireNonNull(transaction.execute(_ -> {
            if (accounts.existsByEmail(email)) {
                throw new Conflict("There is an account with this e-mail address");
            }
            String key = OneTimeKey.random();
            Invitation invitation = invited(email, role, OneTimeKey.hash(key), by);
            audit.record(by, "invitation.made", "invitation:" + invitation.id(), email + ", " + role);
            return key;
        }));
    }

    private Invitation invited(String email, Role role, String hash, Staff by) {
        Optional<Invitation> before = invitations.forChangeByEmail(email);
        before.ifPresent(invitation -> invitation.renew(role, hash, by.id(), clock.instant()));
        return before.orElseGet(() -> invitations.save(new Invitation(email, role, hash, by.id(), clock.instant())));
    }

    /** @throws Conflict when it has been taken up or back */
    void revoke(long id, Staff by) {
        transaction.executeWithoutResult(_ -> {
            Invitation invitation = invitations.forChange(id).orElseThrow(() -> new NotFound("invitation " + id));
            if (invitation.hasEnded()) {
                throw new Conflict("Invitation %d has ended".formatted(id));
            }
            invitation.end(clock.instant());
            audit.record(by, "invitation.revoked", "invitation:" + id, invitation.email());
        });
    }

    /** The invitation that a key opens, if it opens one. */
    Optional<Invitation> opened(String key) {
        return invitations.findByTokenHash(OneTimeKey.hash(key)).filter(this::isOpen);
    }

    private boolean isOpen(Invitation invitation) {
        return invitation.isOpenAt(clock.instant()) && !accounts.existsByEmail(invitation.email());
    }

    /** Makes the account; empty where the key opens nothing any more. No transaction spans the hashing. */
    Optional<Staff> accept(String key, Newcomer newcomer) {
        String hash = passwords.hash(newcomer.password());
        return Objects.requireNonNull(transaction.execute(_ -> invitations
                .forChangeByToken(OneTimeKey.hash(key))
                .filter(this::isOpen)
                .map(invitation -> {
                    invitation.end(clock.instant());
                    return staffing.enrol(newcomer, hash, invitation.role(), "account.registered");
                })));
    }
}
