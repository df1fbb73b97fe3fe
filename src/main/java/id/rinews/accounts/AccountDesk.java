package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.NotFound;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an administrator does to somebody's account. */
@Service
@Transactional
class AccountDesk {

    private final Accounts accounts;
    private final Recoveries recoveries;
    private final AuditLog audit;
    private final Clock clock;

    AccountDesk(Accounts accounts, Recoveries recoveries, AuditLog audit, Clock clock) {
        this.accounts = accounts;
        this.recoveries = recoveries;
        this.audit = audit;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Account find(long id) {
        return accounts.findById(id).orElseThrow(() -> new NotFound("account " + id));
    }

    /** What stands against deactivating an account, or giving it a lesser role; {@code staff} is who wants to. */
    @Transactional(readOnly = true)
    Optional<Hurdle> hurdle(long id, Staff staff) {
        return hurdle(accounts.administrators(), id, staff);
    }

    private static Optional<Hurdle> hurdle(List<Account> administrators, long id, Staff staff) {
        if (administrators.size() == 1 && administrators.getFirst().id() == id) {
            return Optional.of(Hurdle.LAST);
        }
        return id == staff.id() ? Optional.of(Hurdle.SELF) : Optional.empty();
    }

    /** Ends the account's sessions where the role is another. @throws Conflict when there is a hurdle */
    void appoint(long id, Role role, Staff by) {
        List<Account> administrators = accounts.administratorsForChange();
        Account account = forChange(id);
        Role before = account.role();
        if (before != role) {
            refuse(hurdle(administrators, id, by));
            account.become(role);
            audit.record(by, "account.appointed", subject(id), before + " – " + role);
        }
    }

    /** Ends the account's sessions and the ways back to it. @throws Conflict when there is a hurdle, or it is inactive already */
    void deactivate(long id, Staff by) {
        List<Account> administrators = accounts.administratorsForChange();
        Account account = forChange(id);
        if (!account.isActive()) {
            throw new Conflict("Account %d is inactive".formatted(id));
        }
        refuse(hurdle(administrators, id, by));
        account.deactivate();
        recoveries.findById(id).ifPresent(recovery -> recovery.end(clock.instant()));
        audit.record(by, "account.deactivated", subject(id), account.email());
    }

    /** @throws Conflict when it is active already */
    void activate(long id, Staff by) {
        Account account = forChange(id);
        if (account.isActive()) {
            throw new Conflict("Account %d is active".formatted(id));
        }
        account.activate();
        audit.record(by, "account.activated", subject(id), account.email());
    }

    private static void refuse(Optional<Hurdle> hurdle) {
        hurdle.ifPresent(reason -> {
            throw new Conflict("This account stays as it is: " + reason);
        });
    }

    private Account forChange(long id) {
        return accounts.forChange(id).orElseThrow(() -> new NotFound("account " + id));
    }

    private static String subject(long id) {
        return "account:" + id;
    }
}
