package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTests {

    private static final String ANA = "ana@example.org";

    private long now;
    private final SignInThrottle throttle = new SignInThrottle(new TimeMeter() {
        @Override
        public long currentTimeNanos() {
            return now;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    });

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.pass(account, address);
        }
    }

    private void isRefused(String account, String address) {
        assertThatExceptionOfType(TooOften.class).isThrownBy(() -> throttle.pass(account, address));
    }

    @Test
    void anAccountIsTriedSoOftenAndThenOnceAMinute() {
        for (int i = 0; i < SignInThrottle.OF_ACCOUNT; i++) {
            throttle.pass(ANA, "10.0.0." + i);
        }

        isRefused(ANA, "10.0.1.1");
        now += Duration.ofMinutes(1).toNanos();
        throttle.pass(ANA, "10.0.1.1");
        isRefused(ANA, "10.0.1.1");
        throttle.pass("budi@example.org", "10.0.1.1");
    }

    @Test
    void anAddressIsHeardSoOftenWhateverItTries() {
        for (int i = 0; i < SignInThrottle.OF_ADDRESS; i++) {
            throttle.pass("a" + i + "@example.org", "10.0.0.1");
        }

        isRefused(ANA, "10.0.0.1");
        throttle.pass(ANA, "10.0.0.2");
    }

    @Test
    void whoSignedInFromAnAddressIsNotKeptOutByOthers() {
        throttle.pass(ANA, "10.0.0.1");
        throttle.succeeded(ANA, "10.0.0.1");
        fail(ANA, "10.9.9.9", SignInThrottle.OF_ACCOUNT);

        isRefused(ANA, "10.9.9.9");
        throttle.pass(ANA, "10.0.0.1");
    }

    @Test
    void signingInCostsNothing() {
        for (int i = 0; i < 3 * SignInThrottle.OF_ADDRESS; i++) {
            throttle.pass(ANA, "10.0.0.1");
            throttle.succeeded(ANA, "10.0.0.1");
        }
    }

    @Test
    void theWaitIsToldInWholeMinutes() {
        fail(ANA, "10.0.0.1", SignInThrottle.OF_ACCOUNT);

        assertThatExceptionOfType(TooOften.class)
                .isThrownBy(() -> throttle.pass(ANA, "10.0.0.1"))
                .satisfies(early -> {
                    assertThat(early.seconds()).isBetween(1L, 60L);
                    assertThat(early.minutes()).isEqualTo(1);
                });
    }
}
