package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PasswordsTests {

    final Passwords passwords = new Passwords();

    @Test
    void fitOnlyTheirOwnHash() {
        String hash = passwords.hash(People.PASSWORD);

        assertThat(hash).startsWith("$argon2id$v=19$m=19456,t=2,p=1$");
        assertThat(passwords.fits(People.PASSWORD, hash)).isTrue();
        assertThat(passwords.fits(People.PASSWORD + " ", hash)).isFalse();
        assertThat(passwords.fits(People.PASSWORD, null)).isFalse();
        assertThat(passwords.fits("nobody has this password", null)).isFalse();
    }

    @Test
    void fitHoweverTheKeyboardWritesAnAccent() {
        assertThat(passwords.fits("e\u0301charpe", passwords.hash("\u00e9charpe")))
                .isTrue();
    }

    @Test
    void waitForTheirTurn() throws Exception {
        String hash = passwords.hash(People.PASSWORD);
        Callable<Boolean> attempt = () -> passwords.fits(People.PASSWORD, hash);

        try (var crowd = Executors.newFixedThreadPool(40)) {
            List<Future<Boolean>> answers =
                    crowd.invokeAll(Stream.generate(() -> attempt).limit(40).toList());

            assertThat(answers).allMatch(Future::resultNow);
        }
    }
}
