package id.rinews.accounts;

import id.rinews.shared.Role;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What somebody is to be. */
record RoleForm(String role) {

    RoleForm(@Nullable String role) {
        this.role = Objects.requireNonNullElse(role, "");
    }

    static RoleForm of(Role role) {
        return new RoleForm(role.name());
    }

    /** The role of this name, whatever a form sends. */
    static Optional<Role> named(String name) {
        return Arrays.stream(Role.values())
                .filter(role -> role.name().equals(name))
                .findFirst();
    }

    /** @param hurdle what stands against any other role than the present one */
    void check(Errors errors, Role present, Optional<Hurdle> hurdle) {
        Optional<Role> chosen = named(role);
        if (chosen.isEmpty()) {
            errors.rejectValue("role", "account.role.unknown");
        } else if (chosen.get() != present && hurdle.isPresent()) {
            errors.rejectValue("role", "account.role." + hurdle.get());
        }
    }

    Role chosen() {
        return named(role).orElseThrow();
    }
}
