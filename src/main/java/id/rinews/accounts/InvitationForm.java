package id.rinews.accounts;

import id.rinews.shared.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Whom an administrator asks in, and as what. */
record InvitationForm(
        @NotBlank(message = "{invitation.email.blank}")
        @Size(max = 254, message = "{account.email.odd}")
        @Email(message = "{account.email.odd}")
        String email,

        String role) {

    static final InvitationForm BLANK = new InvitationForm("", "");

    InvitationForm(@Nullable String email, @Nullable String role) {
        this.email = Objects.requireNonNullElse(email, "").strip();
        this.role = Objects.requireNonNullElse(role, "");
    }

    /** @param taken whether the address has an account */
    void check(Errors errors, boolean taken) {
        if (RoleForm.named(role).isEmpty()) {
            errors.rejectValue("role", "account.role.unknown");
        }
        if (taken) {
            errors.rejectValue("email", "invitation.email.taken");
        }
    }

    Role chosen() {
        return RoleForm.named(role).orElseThrow();
    }

    String canonicalEmail() {
        return Account.canonical(email);
    }
}
