package id.rinews.accounts;

import id.rinews.shared.Role;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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

    static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    String canonicalEmail() {
        return Account.canonical(email);
    }
}
