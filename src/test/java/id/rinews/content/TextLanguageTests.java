package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.shared.Language;
import org.junit.jupiter.api.Test;

class TextLanguageTests {

    private static final String INDONESIAN =
            "Kapal dari Callao tiba di Tanjung Priok pada Senin dengan muatan kopi yang dipesan oleh pedagang di Jakarta."
                    + " Pemilik kapal tidak akan menunggu, dan muatan itu juga untuk pasar di Surabaya.";
    private static final String SPANISH =
            "El barco que salió del Callao llegó el lunes a Yakarta con la carga de café que los comerciantes de la ciudad"
                    + " pidieron por carta. El dueño no espera en el puerto.";
    private static final String ENGLISH =
            "The ship that left Callao on Monday has reached the port of Jakarta with the coffee that was ordered by"
                    + " traders of the city. It is bound for the market at Surabaya.";

    @Test
    void tellsTheThreeLanguagesApart() {
        assertThat(TextLanguage.of(INDONESIAN)).contains(Language.ID);
        assertThat(TextLanguage.of(SPANISH)).contains(Language.ES);
        assertThat(TextLanguage.of(ENGLISH)).contains(Language.EN);
    }

    @Test
    void saysNothingOfAShortTextOrAMixedOne() {
        assertThat(TextLanguage.of("")).isEmpty();
        assertThat(TextLanguage.of("El barco que salió del Callao.")).isEmpty();
        assertThat(TextLanguage.of(INDONESIAN + " " + SPANISH)).isEmpty();
    }

    /** A quotation left in its own language changes nothing. */
    @Test
    void isNotMistakenForAQuotation() {
        assertThat(TextLanguage.of(INDONESIAN + INDONESIAN + " “La mer est belle y el barco de la ciudad.”"))
                .contains(Language.ID);
    }
}
