package id.rinews.articles;

import id.rinews.shared.Staff;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Who writes in which story just now. Kept in memory alone: a notice, never a lock. */
@Component
class Presence {

    private static final Duration WHILE = Duration.ofMinutes(5);

    private final Map<Key, Seen> seen = new ConcurrentHashMap<>();
    private final Clock clock;

    Presence(Clock clock) {
        this.clock = clock;
    }

    private record Key(long article, long account) {}

    private record Seen(String name, Instant at) {}

    /** @param minutes since they last wrote, 0 for less than one */
    record Other(String name, long minutes) {}

    void writes(long article, Staff staff) {
        Instant now = clock.instant();
        seen.values().removeIf(one -> one.at().plus(WHILE).isBefore(now));
        seen.put(new Key(article, staff.id()), new Seen(staff.name(), now));
    }

    /** Somebody has handed it on, or closed it. */
    void leaves(long article, Staff staff) {
        seen.remove(new Key(article, staff.id()));
    }

    /** Whoever else wrote there last, within five minutes. */
    Optional<Other> other(long article, Staff staff) {
        Instant now = clock.instant();
        return seen.entrySet().stream()
                .filter(one -> one.getKey().article() == article && one.getKey().account() != staff.id())
                .map(Map.Entry::getValue)
                .filter(one -> !one.at().plus(WHILE).isBefore(now))
                .max(Comparator.comparing(Seen::at))
                .map(one ->
                        new Other(one.name(), Duration.between(one.at(), now).toMinutes()));
    }
}
