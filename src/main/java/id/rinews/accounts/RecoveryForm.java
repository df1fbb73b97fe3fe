package id.rinews.accounts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** A new password for who has forgotten theirs. */
record RecoveryForm(String password) {

    static final RecoveryForm BLANK = new RecoveryForm("");

    RecoveryForm(@Nullable String password) {
        this.password = Objects.requireNonNullElse(password, "");
    }

    void check(Errors errors, String email, String portalName) {
        Weakness.of(password, email, portalName)
                .ifPresent(reason -> errors.rejectValue("password", "password." + reason));
    }

    @Override
    public String toString() {
        return "RecoveryForm";
    }
}
