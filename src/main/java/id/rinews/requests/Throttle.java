package id.rinews.requests;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A few requests an hour from one network address; kept in memory alone, and forgotten after that hour. */
@Component
class Throttle {

    static final int AN_HOUR = 5;

    /** Of everybody together: what a newsroom can still read, and what the memory holds. */
    static final int OF_ALL = 200;

    private static final Duration HOUR = Duration.ofHours(1);

    private final Map<String, Deque<Instant>> seen = new HashMap<>();
    private final Clock clock;

    Throttle(Clock clock) {
        this.clock = clock;
    }

    /** @throws TooMany where the address, or everybody together, has had its share of this hour */
    synchronized void pass(String address) {
        Instant now = clock.instant();
        seen.values().forEach(times -> times.removeIf(at -> !at.isAfter(now.minus(HOUR))));
        seen.values().removeIf(Deque::isEmpty);
        Deque<Instant> own = seen.computeIfAbsent(address, _ -> new ArrayDeque<>());
        check(own, AN_HOUR, now);
        check(seen.values().stream().flatMap(Deque::stream).sorted().toList(), OF_ALL, now);
        own.add(now);
    }

    /** @param times the oldest first */
    private static void check(Collection<Instant> times, int most, Instant now) {
        if (times.size() >= most) {
            Instant oldest = times.iterator().next();
            throw new TooMany(Duration.between(now, oldest.plus(HOUR)));
        }
    }

    /** What could not be kept does not count. */
    synchronized void forgive(String address) {
        Deque<Instant> own = seen.get(address);
        if (own != null) {
            own.pollLast();
        }
    }
}
