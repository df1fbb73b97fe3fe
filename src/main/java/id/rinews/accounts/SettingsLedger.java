package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import id.rinews.settings.SettingChanged;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Writes down who changed a setting, in the transaction of the change. */
@Component
class SettingsLedger {

    private final AuditLog audit;

    SettingsLedger(AuditLog audit) {
        this.audit = audit;
    }

    @EventListener
    void note(SettingChanged change) {
        audit.record(change.by(), "setting.changed", "setting:" + change.name(), change.content());
    }
}
