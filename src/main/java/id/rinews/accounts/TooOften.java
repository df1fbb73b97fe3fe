package id.rinews.accounts;

import java.time.Duration;

/** Wrong passwords came too often: the next attempt is heard after a while. */
class TooOften extends RuntimeException {

    private final Duration wait;

    TooOften(Duration wait) {
        super("Too many attempts to sign in");
        this.wait = wait;
    }

    /** In whole seconds, at least one. */
    long seconds() {
        return Math.max(1, wait.plusMillis(999).toSeconds());
    }

    /** In whole minutes, at least one. */
    long minutes() {
        return Math.max(1, (seconds() + 59) / 60);
    }
}
