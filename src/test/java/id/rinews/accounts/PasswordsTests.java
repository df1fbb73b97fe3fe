package id.rinews.accounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

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
    void costAsMuchForNobodyAsForSomebody() {
        List<String> computed = new ArrayList<>();
        PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, 19 * 1024, 2);
        Passwords watched = new Passwords(new PasswordEncoder() {
            @Override
            public @Nullable String encode(@Nullable CharSequence password) {
                return argon2.encode(password);
            }

            @Override
            public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
                computed.add(String.valueOf(hash).replaceAll("\\$[^$]+\\$[^$]+$", ""));
                return argon2.matches(password, hash);
            }
        });

        watched.fits("a wrong guess", watched.hash(People.PASSWORD));
        watched.fits("a wrong guess", null);

        assertThat(computed).containsExactly("$argon2id$v=19$m=19456,t=2,p=1", "$argon2id$v=19$m=19456,t=2,p=1");
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
