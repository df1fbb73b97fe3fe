package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Copy of any machine is read as if its lines ended in newlines. */
class LineEndTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);

    private static final String COPY = """
            12:30 | Lima, ago. 11.

            Dua pelabuhan membuka jalur kopi antara kedua negara.
            Baca juga : Kopi
            Kakao menyusul.
            Fotos: Ana Ruiz

            (FIN) NDP/CVC
            """;

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\u2028", "\u2029", "\u0085", "\f", "\u000b"})
    void theSameIsOfferedAndTaken(String end) {
        String body = COPY.replace("\n", end);

        assertThat(recognise(body).offers()).isEqualTo(recognise(COPY).offers()).hasSize(5);
        assertThat(recognise(body).openHeadlines()).containsEntry(4, "Kopi");
        assertThat(recognise(body).apply(EnumSet.allOf(OfferKind.class)))
                .isEqualTo(recognise(COPY).apply(EnumSet.allOf(OfferKind.class)));
        assertThat(recognise(body).take(Set.of("CREDITS:6")).body()).isEqualTo(COPY.replace("Fotos: Ana Ruiz\n", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\r", "\r\n", "\u2028", "\u2029", "\u0085", "\f", "\u000b"})
    void whereNothingIsTakenTheyStay(String end) {
        String body = COPY.replace("\n", end);

        assertThat(recognise(body).apply(Set.of()).body()).isEqualTo(body);
        assertThat(recognise(body).take(Set.of("CREDITS:7", "SOURCE_TAG")).body())
                .isEqualTo(body);
        assertThat(WireCopy.link(body, line -> line == 4, _ -> Optional.of(new Reference(Kind.ARTICLE, 4))))
                .isEqualTo(body.replace("Baca juga : Kopi", "Baca juga: [Kopi](article:4)"));
    }

    private static WireCopy recognise(String body) {
        return WireCopy.recognise(body, "RI News Portal", TODAY, List.of());
    }
}
