package id.rinews.accounts;

import id.rinews.shared.Language;
import java.time.ZoneId;

/** Newcomers for tests. */
final class People {

    static final String PASSWORD = "Kereta pagi ke Arequipa";

    private People() {}

    static Newcomer named(String name) {
        return new Newcomer(name, name + "@example.org", PASSWORD, Language.ID, ZoneId.of("Asia/Jakarta"));
    }
}
