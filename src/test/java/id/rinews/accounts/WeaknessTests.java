package id.rinews.accounts;

import static id.rinews.accounts.Weakness.LONG;
import static id.rinews.accounts.Weakness.REVEALING;
import static id.rinews.accounts.Weakness.SHORT;
import static id.rinews.accounts.Weakness.TRIVIAL;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WeaknessTests {

    private static Optional<Weakness> of(String password) {
        return Weakness.of(password, "ana.quispe@example.org", "RI News Portal");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "correct horse battery staple",
                "kereta pagi ke Arequipa",
                "a-long-enough-password-2026",
                "                x7!kQ",
                "密码必须足够长才可以使用没问题吧",
                "Ñandú, ¿café o té? – siempre té",
                "J8#f_0qLz!w2Rt9",
                "indonesia-peru, sejak 12 Agustus 1975"
            })
    void acceptsAnyCharacters(String password) {
        assertThat(of(password)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "aaaaaaaaaaaaaaaa",
                "abababababababab",
                "abc123abc123abc",
                "passwordpassword",
                "PasswordPassword1",
                "password12345678",
                "123456789012345",
                "abcdefghijklmnopq",
                "qwertyuiopasdfgh",
                "administrator123",
                "katasandi-katasandi",
                "indonesiaindonesia1",
                "ana.quispe123456",
                "                "
            })
    void refusesPatternsAndCommonWords(String password) {
        assertThat(of(password)).contains(TRIVIAL);
    }

    @Test
    void refusesWhatEverybodyKnows() {
        assertThat(of("ana.quispe@example.org")).contains(REVEALING);
        assertThat(of("It is ANA.QUISPE@EXAMPLE.ORG!")).contains(REVEALING);
        assertThat(of("my rinewsportal password")).contains(REVEALING);
        assertThat(of("RI News Portal, gate 4")).contains(REVEALING);
    }

    @Test
    void countsCharactersNotBytes() {
        assertThat(of("x7!kQ-écharpe1")).contains(SHORT);
        assertThat(of("😀😃😄😁😆😅🤣")).contains(SHORT);
        assertThat(of("x7!kQ-écharpe12")).isEmpty();
        assertThat(of("x7!kQ".repeat(200) + "-")).contains(LONG);
    }
}
