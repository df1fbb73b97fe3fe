package id.rinews.testing;

import id.rinews.accounts.SignedIn;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.ZoneId;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Members of staff with an account, who may also sign in. */
public final class Newsroom {

    private Newsroom() {}

    public static Staff hire(JdbcTemplate sql, Role role) {
        long id = 1_000_000L + role.ordinal();
        sql.update(
                """
                insert into account (id, display_name, email, password_hash, role, language, time_zone, active, created_at)
                select ?, ?, ?, '-', ?, 'ID', 'Asia/Jakarta', true, current_timestamp
                where not exists (select 1 from account where id = ?)""", id, role.name(), role.name().toLowerCase(java.util.Locale.ROOT) + "@example.org", role.name(), id);
        return new Staff(id, role.name(), role, Language.ID, ZoneId.of("Asia/Jakarta"));
    }

    /** The request of somebody who is signed in. */
    public static RequestPostProcessor as(Staff staff) {
        return SecurityMockMvcRequestPostProcessors.user(new SignedIn(staff));
    }
}
