package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who wrote it, on a line of its own before the first words or after the last. */
class BylineTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);
    private static final String LEAD = "Dua pelabuhan membuka jalur kopi antara kedua negara pada hari Senin.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Oleh Ana Putri ¦ Ana Putri",
                "Oleh: Ana Putri ¦ Ana Putri",
                "OLEH : Ana ¦ Ana",
                "Oleh Ana Putri dan Beto Quispe ¦ Ana Putri+Beto Quispe",
                "Oleh Citra binti Ali, M.A ¦ Citra binti Ali, M.A"
            })
    void aBylineCreditsItsReporters(String line, String names) {
        for (String body : List.of(line + "\n\n" + LEAD, LEAD + "\n\n" + line)) {
            Structured taken = recognise(body).apply(EnumSet.of(OfferKind.CREDITS));

            assertThat(taken.body()).isEqualTo(LEAD);
            assertThat(taken.credits())
                    .containsExactlyElementsOf(List.of(names.split("[+]")).stream()
                            .map(name -> new FoundCredit(CreditRole.REPORTER, name))
                            .toList());
        }
    }

    @Test
    void aBylineHidesNoDatelineAndTheOtherWayRound() {
        String body = "RI News Portal.\nOleh Ana Putri\n\nJakarta, 11/8 (ANTARA) - " + LEAD;

        assertThat(recognise(body).offers())
                .containsExactly(
                        new Offer(OfferKind.PARAGRAPHS, 0, "1"),
                        new Offer(OfferKind.SOURCE_TAG, 0, "RI News Portal"),
                        new Offer(OfferKind.DATELINE, 0, "Jakarta, 11/8 (ANTARA)"),
                        new Offer(OfferKind.CREDITS, 2, "Oleh Ana Putri"));
        assertThat(recognise(body).apply(EnumSet.allOf(OfferKind.class)))
                .isEqualTo(new Structured(
                        LEAD,
                        "Jakarta",
                        LocalDate.of(2025, 8, 11),
                        true,
                        List.of(
                                new FoundCredit(CreditRole.SOURCE_AGENCY, "ANTARA"),
                                new FoundCredit(CreditRole.REPORTER, "Ana Putri"))));
    }

    @Test
    void theOrderOfTakingLeavesNoGap() {
        String body = "Oleh Ana Putri\nRI News Portal.\n12:30 | Lima, ago. 11.\nBaca juga: Kopi";
        EnumSet<OfferKind> tag = EnumSet.of(OfferKind.SOURCE_TAG);
        EnumSet<OfferKind> dateline = EnumSet.of(OfferKind.DATELINE);

        for (String taken : List.of(
                recognise(recognise(body).apply(tag).body()).apply(dateline).body(),
                recognise(recognise(body).apply(dateline).body()).apply(tag).body(),
                recognise(body)
                        .apply(EnumSet.of(OfferKind.SOURCE_TAG, OfferKind.DATELINE))
                        .body())) {
            assertThat(taken).isEqualTo("Oleh Ana Putri\nBaca juga: Kopi");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oleh Pemerintah",
                "Oleh karena itu",
                "Oleh Pemerintah Peru.",
                "Oleh-oleh Khas Lima",
                "oleh Ana Putri",
                "Oleh Ana Putri di pelabuhan itu",
                "Oleh Angkatan 2025",
                "Oleh:",
                "Oleh: siapa saja"
            })
    void whatNamesNobodyIsNoByline(String line) {
        assertThat(recognise(line + "\n\n" + LEAD).offers()).isEmpty();
        assertThat(recognise(LEAD + "\n\n" + line).offers()).isEmpty();
    }

    @Test
    void aBylineInTheMiddleStays() {
        assertThat(recognise(LEAD + "\n\nOleh Ana Putri\n\n" + LEAD).offers()).isEmpty();
    }

    private static WireCopy recognise(String body) {
        return WireCopy.recognise(body, "RI News Portal", TODAY, List.of());
    }
}
