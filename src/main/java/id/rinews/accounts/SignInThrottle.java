package id.rinews.accounts;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * How often a wrong password may be given, for one account and from one network address. Kept in this node's memory alone; it
 * lets go by itself, and who has signed in from an address before is never kept out by what others try from elsewhere.
 */
@Component
class SignInThrottle {

    static final int OF_ACCOUNT = 10;
    static final int OF_ADDRESS = 100;

    private static final Duration WHILE = Duration.ofMinutes(10);
    private static final Duration KNOWN_FOR = Duration.ofDays(30);
    private static final int MOST = 50_000;

    private final Cache<String, Bucket> accounts = forgetful(Duration.ofHours(1));
    private final Cache<String, Bucket> addresses = forgetful(Duration.ofHours(1));
    private final Cache<String, Boolean> known = forgetful(KNOWN_FOR);
    private final TimeMeter time;

    @Autowired
    SignInThrottle() {
        this(TimeMeter.SYSTEM_MILLISECONDS);
    }

    SignInThrottle(TimeMeter time) {
        this.time = time;
    }

    /**
     * Counts an attempt; {@code succeeded} gives it back.
     *
     * @param account the mail address that was given, whether somebody has it or not
     * @throws TooOften where it comes too early
     */
    void pass(String account, String address) {
        take(bucket(addresses, address, OF_ADDRESS));
        if (known.getIfPresent(pair(account, address)) == null) {
            take(bucket(accounts, account, OF_ACCOUNT));
        }
    }

    void succeeded(String account, String address) {
        bucket(addresses, address, OF_ADDRESS).addTokens(1);
        if (known.asMap().put(pair(account, address), true) == null) {
            bucket(accounts, account, OF_ACCOUNT).addTokens(1);
        }
    }

    private static void take(Bucket bucket) {
        ConsumptionProbe probe = bucket.tryConsumeAndReturnRemaining(1);
        if (!probe.isConsumed()) {
            throw new TooOften(Duration.ofNanos(probe.getNanosToWaitForRefill()));
        }
    }

    private Bucket bucket(Cache<String, Bucket> buckets, String key, int most) {
        return buckets.get(
                key,
                _ -> Bucket.builder()
                        .withCustomTimePrecision(time)
                        .addLimit(limit -> limit.capacity(most).refillGreedy(most, WHILE))
                        .build());
    }

    private static String pair(String account, String address) {
        return account + " " + address;
    }

    private static <T> Cache<String, T> forgetful(Duration after) {
        return Caffeine.newBuilder().maximumSize(MOST).expireAfterAccess(after).build();
    }
}
