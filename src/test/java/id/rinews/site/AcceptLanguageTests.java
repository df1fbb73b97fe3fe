package id.rinews.site;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AcceptLanguageTests {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            es-PE,es;q=0.9,en;q=0.8      | ES
            en;q=0.5,es;q=0.7            | ES
            fr,en;q=0.3                  | EN
            in                           | ID
            es;q=0,en;q=0.1              | EN
            fr-FR, de;q=0.7              | ID
            *                            | ID
            not a header;;q=x            | ID
            """)
    void theHighestQualityWins(String header, Language expected) {
        assertThat(AcceptLanguage.best(header)).isEqualTo(expected);
    }

    @Test
    void withoutAWishItIsIndonesian() {
        assertThat(AcceptLanguage.best(null)).isEqualTo(Language.ID);
    }
}
