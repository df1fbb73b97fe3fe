package id.rinews.accounts;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A new password of one's own.
 *
 * @param present the one that is to be replaced
 */
record PasswordForm(String present, String password) {

    static final PasswordForm BLANK = new PasswordForm("", "");

    PasswordForm(@Nullable String present, @Nullable String password) {
        this.present = Objects.requireNonNullElse(present, "");
        this.password = Objects.requireNonNullElse(password, "");
    }

    void check(Errors errors, String email, String portalName) {
        if (present.isEmpty()) {
            errors.rejectValue("present", "password.present.blank");
        }
        Weakness.of(password, email, portalName)
                .ifPresent(reason -> errors.rejectValue("password", "password." + reason));
    }

    @Override
    public String toString() {
        return "PasswordForm";
    }
}
