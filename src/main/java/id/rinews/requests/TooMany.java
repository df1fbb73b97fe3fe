package id.rinews.requests;

import java.time.Duration;

/** Too many requests within the hour (429). */
class TooMany extends RuntimeException {

    private final Duration wait;

    /** @param wait until the next one is taken */
    TooMany(Duration wait) {
        super("Too many requests from one address");
        this.wait = wait;
    }

    long seconds() {
        return Math.max(1, wait.toSeconds());
    }
}
