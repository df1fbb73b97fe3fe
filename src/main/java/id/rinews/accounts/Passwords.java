package id.rinews.accounts;

import java.text.Normalizer;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Argon2id with the parameters that OWASP names (19 MiB, two passes), a few at a time so that sign-ins cannot exhaust the machine. */
@Component
class Passwords {

    private static final int AT_ONCE = 3;
    private static final int WAITING = 50;
    private static final int SECONDS = 10;

    private final PasswordEncoder argon2;
    private final Semaphore turns = new Semaphore(AT_ONCE, true);
    private final String decoy;

    @Autowired
    Passwords() {
        this(new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2));
    }

    Passwords(PasswordEncoder argon2) {
        this.argon2 = argon2;
        this.decoy = hash("nobody has this password");
    }

    String hash(String password) {
        String composed = composed(password);
        return inTurn(() -> argon2.encode(composed));
    }

    /** Takes as long for nobody ({@code null}) as for somebody. */
    boolean fits(String password, @Nullable String hash) {
        String composed = composed(password);
        boolean same = inTurn(() -> argon2.matches(composed, hash == null ? decoy : hash));
        return same && hash != null;
    }

    /** Keyboards differ in how they write é; the same password must fit from each. */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }

    private <T> T inTurn(Supplier<T> computation) {
        if (turns.getQueueLength() >= WAITING || !mayGo()) {
            throw new Crowded();
        }
        try {
            return computation.get();
        } finally {
            turns.release();
        }
    }

    private boolean mayGo() {
        try {
            return turns.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
