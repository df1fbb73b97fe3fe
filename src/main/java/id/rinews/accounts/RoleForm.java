package id.rinews.accounts;

import id.rinews.shared.Role;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody is to be. */
record RoleForm(String role) {

    RoleForm(@Nullable String role) {
        this.role = Objects.requireNonNullElse(role, "");
    }

    static RoleForm of(Role role) {
        return new RoleForm(role.name());
    }
}
