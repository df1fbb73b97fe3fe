package id.rinews.accounts;

import id.rinews.shared.Role;
import java.time.Instant;

/** An account as the desk tells of it. */
record AccountRow(long id, String name, String email, Role role, boolean active, Instant since) {

    static AccountRow of(Account account) {
        return new AccountRow(
                account.id(),
                account.displayName(),
                account.email(),
                account.role(),
                account.isActive(),
                account.createdAt());
    }
}
