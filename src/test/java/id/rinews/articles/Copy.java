package id.rinews.articles;

import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import java.time.ZoneId;
import java.util.List;

/** Manuscripts for tests: whole enough to be published. */
final class Copy {

    static final ZoneId JAKARTA = ZoneId.of("Asia/Jakarta");
    static final CountryPair PAIR = new CountryPair(new CountryCode("ID"), new CountryCode("PE"));

    private Copy() {}

    static Manuscript of(String headline, String body) {
        return new Manuscript(
                headline,
                "",
                "",
                "",
                null,
                JAKARTA,
                body,
                Genre.NEWS,
                List.of(PAIR),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
