package id.rinews.accounts;

import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Speaks;
import id.rinews.shared.Staff;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * The principal of a session: a member of staff, without any secret.
 *
 * @param mark the account's count of ended sessions when this one began
 */
public record SignedIn(Staff staff, int mark) implements UserDetails, Speaks {

    /** In the first session of an account. */
    public SignedIn(Staff staff) {
        this(staff, 0);
    }

    static String authority(Role role) {
        return "ROLE_" + role;
    }

    Authentication authentication() {
        return UsernamePasswordAuthenticationToken.authenticated(this, null, getAuthorities());
    }

    @Override
    public Language language() {
        return staff.language();
    }

    @Override
    public List<GrantedAuthority> getAuthorities() {
        return AuthorityUtils.createAuthorityList(authority(staff.role()));
    }

    @Override
    public @Nullable String getPassword() {
        return null;
    }

    @Override
    public String getUsername() {
        return staff.name();
    }
}
