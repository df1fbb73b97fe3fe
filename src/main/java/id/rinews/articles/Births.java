package id.rinews.articles;

import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.LongSupplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Sees to it that one blank form makes one story, however often its button is pressed. */
@Component
class Births {

    private static final Pattern MARK = Pattern.compile("[0-9a-f-]{36}");

    private final JdbcTemplate sql;
    private final EntityManager entities;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Births(JdbcTemplate sql, EntityManager entities, TransactionTemplate transaction, Clock clock) {
        this.sql = sql;
        this.entities = entities;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * The story of a form: made now, or the one that the same form made before.
     *
     * @param mark of the form; without one, each sending makes a story
     */
    long once(String mark, LongSupplier make) {
        if (!MARK.matcher(mark).matches()) {
            return make.getAsLong();
        }
        try {
            return Objects.requireNonNull(transaction.execute(_ -> make(mark, make)));
        } catch (DuplicateKeyException _) {
            return born(mark).getFirst();
        }
    }

    /** The mark is the lock that two sendings meet at. */
    private long make(String mark, LongSupplier make) {
        List<Long> before = born(mark);
        if (!before.isEmpty()) {
            return before.getFirst();
        }
        sql.update(
                "insert into article_birth (mark, born_at) values (?, ?)",
                mark,
                OffsetDateTime.ofInstant(clock.instant(), ZoneOffset.UTC));
        long id = make.getAsLong();
        entities.flush();
        sql.update("update article_birth set article_id = ? where mark = ?", id, mark);
        return id;
    }

    private List<Long> born(String mark) {
        return sql
                .queryForList(
                        "select article_id from article_birth where mark = ? and article_id is not null",
                        Long.class,
                        mark)
                .stream()
                .flatMap(Stream::ofNullable)
                .toList();
    }
}
