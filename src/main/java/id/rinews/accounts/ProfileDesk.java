package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Staff;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What members of staff change about themselves. */
@Service
class ProfileDesk {

    private final Accounts accounts;
    private final AuditLog audit;

    ProfileDesk(Accounts accounts, AuditLog audit) {
        this.accounts = accounts;
        this.audit = audit;
    }

    /** Nothing is written down where nothing is different. */
    @Transactional
    void describe(Profile profile, Staff staff) {
        Account account = accounts.forChange(staff.id()).orElseThrow();
        Staff before = account.staff();
        account.describe(profile);
        if (!account.staff().equals(before)) {
            audit.record(account.staff(), "account.described", "account:" + staff.id(), told(profile));
        }
    }

    private static String told(Profile profile) {
        return "%s, %s, %s".formatted(profile.displayName(), profile.language().code(), profile.zone());
    }
}
