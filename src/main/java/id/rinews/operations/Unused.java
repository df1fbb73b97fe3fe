package id.rinews.operations;

import id.rinews.shared.Refusal;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Whether invented content may be put into this database: never among what a newsroom wrote, and once only. */
@Component
class Unused {

    private final JdbcTemplate sql;

    Unused(JdbcTemplate sql) {
        this.sql = sql;
    }

    /** Starter content, which nobody signed, is in nobody's way. */
    void check() {
        if (has("select 1 from article where created_by is not null")
                || has("select 1 from agreement where saved_by is not null")) {
            throw new Refusal(
                    "A newsroom has written in this portal: generate invented content in another PORTAL_DATA.");
        }
        if (has("select 1 from audit_entry where actor = 'generate'")) {
            throw new Refusal("This portal holds generated content already: generate again in another PORTAL_DATA.");
        }
    }

    private boolean has(String question) {
        return !sql.queryForList(question + " fetch first 1 rows only").isEmpty();
    }
}
