package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import id.rinews.settings.Settings;
import id.rinews.shared.Conflict;
import id.rinews.shared.NotFound;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Who works here, as far as other modules need to know. */
@Service
public class Staffing {

    private static final Set<Role> PUBLISHERS = EnumSet.of(Role.EDITOR, Role.MANAGING_EDITOR, Role.ADMIN);

    private final Accounts accounts;
    private final Passwords passwords;
    private final Settings settings;
    private final AuditLog audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Staffing(
            Accounts accounts,
            Passwords passwords,
            Settings settings,
            AuditLog audit,
            TransactionTemplate transaction,
            Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.settings = settings;
        this.audit = audit;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Makes the first account, an administrator's.
     *
     * @throws NotFound when there is an account already, or another set-up is faster
     */
    public Staff registerFirst(Newcomer newcomer) {
        String hash = passwords.hash(newcomer.password());
        try {
            return inTransaction(() -> addFirst(newcomer, hash));
        } catch (DuplicateKeyException | ConcurrencyFailureException _) {
            throw new NotFound("set-up");
        }
    }

    /** The row of this setting is the lock that two simultaneous set-ups meet at; who gets it second finds an account. */
    private Staff addFirst(Newcomer newcomer, String hash) {
        settings.put("set-up", clock.instant().toString());
        if (!isEmpty()) {
            throw new NotFound("set-up");
        }
        return enrol(newcomer, hash, Role.ADMIN, "account.first-registered");
    }

    /**
     * Makes an account.
     *
     * @throws Conflict when the e-mail address has one
     */
    public Staff register(Newcomer newcomer, Role role) {
        String hash = passwords.hash(newcomer.password());
        return inTransaction(() -> {
            if (accounts.existsByEmail(Account.canonical(newcomer.email()))) {
                throw new Conflict("There is an account with this e-mail address");
            }
            return enrol(newcomer, hash, role, "account.registered");
        });
    }

    private Staff inTransaction(Supplier<Staff> work) {
        return Objects.requireNonNull(transaction.execute(_ -> work.get()));
    }

    /** Within the caller's transaction. */
    Staff enrol(Newcomer newcomer, String hash, Role role, String action) {
        Staff staff = accounts.save(new Account(newcomer, hash, role, clock.instant()))
                .staff();
        audit.record(staff, action, "account:" + staff.id(), role.name());
        return staff;
    }

    /** Whether no account exists, so that the portal waits for its first administrator. */
    public boolean isEmpty() {
        return accounts.count() == 0;
    }

    /** Whether at most one active account may publish, so that nobody else could review its work. */
    public boolean isAlone() {
        return accounts.countByActiveTrueAndRoleIn(PUBLISHERS) <= 1;
    }

    public Optional<String> name(long accountId) {
        return accounts.findById(accountId).map(Account::displayName);
    }

    /** Names by account; accounts that do not exist are left out. */
    public Map<Long, String> names(Collection<Long> accountIds) {
        return accountIds.isEmpty()
                ? Map.of()
                : accounts.findByIdIn(accountIds).stream().collect(Collectors.toMap(Account::id, Account::displayName));
    }
}
