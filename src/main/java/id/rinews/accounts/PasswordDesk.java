package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.NotFound;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** New passwords: one's own, and by a link for who has forgotten theirs. No transaction spans the hashing. */
@Service
class PasswordDesk {

    private final Accounts accounts;
    private final Recoveries recoveries;
    private final Passwords passwords;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    PasswordDesk(
            Accounts accounts,
            Recoveries recoveries,
            Passwords passwords,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.passwords = passwords;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Opens a way to a new password, in place of an earlier one.
     *
     * @return the key of the link, which is kept nowhere
     * @throws Conflict when the account is inactive
     */
    String open(long id, Staff by) {
        return inTransaction(() -> {
            Account account = accounts.forChange(id).orElseThrow(() -> new NotFound("account " + id));
            if (!account.isActive()) {
                throw new Conflict("Account %d is inactive".formatted(id));
            }
            String key = OneTimeKey.random();
            recoveries.save(new Recovery(id, OneTimeKey.hash(key), by.id(), clock.instant()));
            audit.record(by, "recovery.made", subject(account), account.email());
            return key;
        });
    }

    /** Whose password a key lets set, if it still does. */
    Optional<Account> opened(String key) {
        return recoveries.findByTokenHash(OneTimeKey.hash(key)).flatMap(this::account);
    }

    private Optional<Account> account(Recovery recovery) {
        return isOpen(recovery) ? accounts.findById(recovery.account()).filter(Account::isActive) : Optional.empty();
    }

    private boolean isOpen(Recovery recovery) {
        return recovery.isOpenAt(clock.instant());
    }

    /** Sets the password and ends every session of the account; empty where the key opens nothing any more. */
    Optional<SignedIn> recover(String key, String password) {
        String hash = passwords.hash(password);
        return inTransaction(() -> recoveries
                .forChangeByToken(OneTimeKey.hash(key))
                .filter(this::isOpen)
                .flatMap(recovery -> accounts.forChange(recovery.account()))
                .filter(Account::isActive)
                .map(account -> set(account, hash, "password.recovered")));
    }

    /** Sets one's own password and ends one's other sessions; empty where the present one is another. */
    Optional<SignedIn> change(Staff staff, String present, String password) {
        String known = accounts.findById(staff.id()).orElseThrow().passwordHash();
        if (!passwords.fits(present, known)) {
            audit.record(staff, "password.refused", "account:" + staff.id(), "");
            return Optional.empty();
        }
        String hash = passwords.hash(password);
        return inTransaction(() -> accounts.forChange(staff.id())
                .filter(account -> account.passwordHash().equals(known))
                .map(account -> set(account, hash, "password.changed")));
    }

    private SignedIn set(Account account, String hash, String action) {
        account.changePassword(hash);
        recoveries.findById(account.id()).ifPresent(recovery -> recovery.end(clock.instant()));
        audit.record(account.staff(), action, subject(account), "");
        return account.signedIn();
    }

    private static String subject(Account account) {
        return "account:" + account.id();
    }

    private <T> T inTransaction(Supplier<T> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }
}
