package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an address at the desk that failed was an act on. */
class AskedTests {

    @ParameterizedTest
    @CsvSource({
        "/desk/articles/7/publication, /desk/articles/7",
        "/desk/articles/7/revisions/1/restoration, /desk/articles/7",
        "/desk/agreements/12/withdrawal, /desk/agreements/12",
        "/desk/articles/7,",
        "/desk/articles/new,",
        "/id/berita/7/riwayat,"
    })
    void anActLeadsBackToWhatItWasOn(String path, String thing) {
        assertThat(new LanguageResolver.Asked(path).thing()).isEqualTo(thing);
    }
}
