package id.rinews.operations;

import id.rinews.shared.PublicChanged;
import jakarta.annotation.PreDestroy;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Keeps the guard's memory of an embedded database up to date: when the portal has started, at each public change, at the end. */
@Component
class Keeper {

    static final String INSTANCE = "instance.id";

    private static final Logger LOG = LoggerFactory.getLogger(Keeper.class);
    private final Optional<Guard> guard;
    private final JdbcTemplate sql;

    Keeper(Environment environment, JdbcTemplate sql) {
        this.guard = new OperatorSettings(environment).database().guard();
        this.sql = sql;
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (guard.isPresent()) {
            sql.update(
                    "insert into setting (name, content) select ?, ? where not exists (select 1 from setting where name = ?)",
                    INSTANCE,
                    UUID.randomUUID().toString(),
                    INSTANCE);
        }
        remember();
    }

    @EventListener(PublicChanged.class)
    void rememberLater() {
        OnceACommit.run(this, this::remember);
    }

    @PreDestroy
    void remember() {
        guard.ifPresent(this::remember);
    }

    /** What was saved stays saved when this fails: so it is told, not thrown. */
    private synchronized void remember(Guard guard) {
        try {
            guard.remember(sql.execute((ConnectionCallback<Facts>) Facts::of));
        } catch (IOException | DataAccessException e) {
            LOG.warn("The file {} could not be written: {}", guard.file(), e.getMessage());
        }
    }
}
