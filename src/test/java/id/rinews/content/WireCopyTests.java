package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WireCopyTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);

    private static final String COPY = """
            RI News Portal. Lima, 3 Maret 2025 — Dua negara membuka jalur kopi. “Ini awal,” kata seorang menteri.
            Pelabuhan baru menanti.

            Kakao menyusul pada tahun depan.
            Baca juga : Kakao: dari kebun ke pelabuhan
            Petani menyambutnya.
            Pewarta : Ana Putri / Beto Quispe
            Editor: Citra, M.A.
            Copyright © KABAR 2025
            """;

    @Test
    void everythingInACopyIsOffered() {
        assertThat(recognise(COPY).offers())
                .containsExactly(
                        new Offer(OfferKind.PARAGRAPHS, 0, "4"),
                        new Offer(OfferKind.SOURCE_TAG, 0, "RI News Portal"),
                        new Offer(OfferKind.DATELINE, 0, "Lima, 3 Maret 2025"),
                        new Offer(OfferKind.READ_ALSO, 5, "Baca juga : Kakao: dari kebun ke pelabuhan"),
                        new Offer(OfferKind.CREDITS, 7, "Pewarta : Ana Putri / Beto Quispe"),
                        new Offer(OfferKind.CREDITS, 8, "Editor: Citra, M.A."),
                        new Offer(OfferKind.COPYRIGHT, 9, "Copyright © KABAR 2025"));
    }

    @Test
    void oneLineIsTakenAndItsLikesAreLeft() {
        Structured taken = recognise(COPY).take(Set.of("CREDITS:8"));

        assertThat(taken.body()).isEqualTo(COPY.replace("Editor: Citra, M.A.\n", ""));
        assertThat(taken.credits()).containsExactly(new FoundCredit(CreditRole.EDITOR, "Citra, M.A."));
        assertThat(recognise("Satu.\nBaca juga : A\n\nBaca juga : B")
                        .take(Set.of("READ_ALSO:4"))
                        .body())
                .isEqualTo("Satu.\nBaca juga : A\n\nBaca juga: B");
    }

    @Test
    void takingAllMovesWhatWasFound() {
        Structured taken = recognise(COPY).apply(EnumSet.allOf(OfferKind.class));

        assertThat(taken.body()).isEqualTo("""
                Dua negara membuka jalur kopi. “Ini awal,” kata seorang menteri.

                Pelabuhan baru menanti.

                Kakao menyusul pada tahun depan.

                Baca juga: Kakao: dari kebun ke pelabuhan

                Petani menyambutnya.
                """);
        assertThat(taken.place()).isEqualTo("Lima");
        assertThat(taken.date()).isEqualTo(LocalDate.of(2025, 3, 3));
        assertThat(recognise(COPY).openHeadlines()).containsExactly(Map.entry(5, "Kakao: dari kebun ke pelabuhan"));
        assertThat(taken.credits())
                .containsExactly(
                        new FoundCredit(CreditRole.REPORTER, "Ana Putri"),
                        new FoundCredit(CreditRole.REPORTER, "Beto Quispe"),
                        new FoundCredit(CreditRole.EDITOR, "Citra, M.A."),
                        new FoundCredit(CreditRole.SOURCE_AGENCY, "KABAR"));
    }

    @Test
    void anOfferNotTakenLeavesTheTextAsTyped() {
        assertThat(recognise(COPY).apply(Set.of()).body()).isEqualTo(COPY);
        assertThat(recognise(COPY).apply(Set.of(OfferKind.DATELINE)).body())
                .isEqualTo(COPY.replace("Lima, 3 Maret 2025 — ", ""));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Jakarta, 11 Agustus 2025 — Kata ¦ Jakarta ¦ 2025-08-11",
                "Jakarta, 11 Agustus 2025 —Kata ¦ Jakarta ¦ 2025-08-11",
                "Jakarta (KABAR) - Kata ¦ Jakarta ¦ ",
                "JAKARTA - Kata ¦ Jakarta ¦ ",
                "Lima, 20 oct. – Kata ¦ Lima ¦ 2025-10-20",
                "Lima, 12 ago. – Kata ¦ Lima ¦ 2025-08-12",
                "Lima, 29 feb. – Kata ¦ Lima ¦ 2024-02-29",
                "Lima, 20 oct. 2025 (Andes) – Kata ¦ Lima ¦ 2025-10-20",
                "Lima, 20 de setiembre de 2024.- Kata ¦ Lima ¦ 2024-09-20",
                "Lima, 20 de setiembre de 2024 -- Kata ¦ Lima ¦ 2024-09-20",
                "London, 3 March 2025 - Kata ¦ London ¦ 2025-03-03",
                "Washington, D.C., March 3, 2025 — Kata ¦ Washington, D.C. ¦ 2025-03-03",
                "San José de Costa Rica, 1 mayo 2025 — Kata ¦ San José de Costa Rica ¦ 2025-05-01",
                "Jakarta, 31 Februari 2025 — Kata ¦ ¦ ",
                "Jakarta, 11 Foo 2025 — Kata ¦ ¦ ",
                "Jakarta — Kata ¦ ¦ ",
                "Indonesia-Peru (RI) sepakat ¦ ¦ ",
                "kata, 11 Agustus 2025 — Kata ¦ ¦ ",
                "Jakarta, 11 Agustus 2025 — Lima, 12 Agustus 2025 — Kata ¦ ¦ ",
                "Jakarta, 11 Agustus 2025 — - Kata ¦ ¦ "
            })
    void aDatelineIsAPlaceAndADateOrAnAgency(String body, @Nullable String place, @Nullable LocalDate date) {
        Structured taken = recognise(body).apply(Set.of(OfferKind.DATELINE));

        assertThat(taken.place()).isEqualTo(place);
        assertThat(taken.date()).isEqualTo(date);
        assertThat(taken.body()).isEqualTo(place == null ? body : "Kata");
    }

    @Test
    void bracketsOfADatelineNameTheAgency() {
        assertThat(recognise("Jakarta (KABAR/Xinhua) - Kata")
                        .apply(Set.of(OfferKind.DATELINE))
                        .credits())
                .containsExactly(
                        new FoundCredit(CreditRole.SOURCE_AGENCY, "KABAR"),
                        new FoundCredit(CreditRole.SOURCE_AGENCY, "Xinhua"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Pewarta : Ana dan Beto ¦ REPORTER ¦ 2",
                "Redactor: Ana y Beto ¦ REPORTER ¦ 2",
                "Reporter: Ana, Beto and Citra ¦ REPORTER ¦ 3",
                "PENYUNTING: Ana ¦ EDITOR ¦ 1",
                "Penerjemah: Ana ¦ TRANSLATOR ¦ 1",
                "Foto : Ana ¦ PHOTOGRAPHER ¦ 1",
                "Sumber: KABAR ¦ SOURCE_AGENCY ¦ 1"
            })
    void aTailNamesRolesInThreeLanguages(String tail, CreditRole role, int names) {
        Structured taken = recognise("Kata.\n" + tail).apply(Set.of(OfferKind.CREDITS));

        assertThat(taken.body()).isEqualTo("Kata.");
        assertThat(taken.credits()).hasSize(names).allMatch(credit -> credit.role() == role);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Editor: dua hal: satu\n",
                "Pewarta :\n",
                "Pewarta : Ana\n\nKata lagi.",
                "Editor itu pergi.",
                "Copyright itu penting."
            })
    void aLineInDoubtIsNotATail(String tail) {
        assertThat(recognise("Kata.\n\n" + tail).offers()).isEmpty();
    }

    @Test
    void theLabelKeepsItsLanguage() {
        assertThat(recognise("Uno.\n**LEA TAMBIÉN:** Café\nDos.")
                        .apply(Set.of(OfferKind.READ_ALSO))
                        .body())
                .isEqualTo("Uno.\n\nLea también: Café\n\nDos.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Satu.\n\nDua.\n\nBaca juga: Kopi\n\nTiga.",
                "- a\n- b\n  lagi\nlagi",
                "> a\n> — b",
                "| a |\n|---|\n| b |\n| c |",
                "## A\nKata.",
                "```\na\nb\n\nc\nd\n```",
                ""
            })
    void structuredTextGetsNoOffers(String body) {
        assertThat(recognise(body).offers()).isEmpty();
        assertThat(recognise(body).apply(EnumSet.allOf(OfferKind.class)).body()).isEqualTo(body);
    }

    @Test
    void linkingTouchesOnlyTheLineOfAKnownHeadline() {
        String body = "Satu *kata*  \nlea también : Café\r\nBaca juga: [Teh](article:2)\nBaca juga: Teh";

        String linked = WireCopy.link(
                body,
                _ -> true,
                h -> h.equals("Café") ? Optional.of(new Reference(Kind.ARTICLE, 4)) : Optional.empty());

        assertThat(linked)
                .isEqualTo(
                        "Satu *kata*  \nLea también: [Café](article:4)\r\nBaca juga: [Teh](article:2)\nBaca juga: Teh");
        assertThat(WireCopy.link(body, line -> line == 4, _ -> Optional.of(new Reference(Kind.ARTICLE, 4))))
                .isEqualTo(body.replace("\nBaca juga: Teh", "\nBaca juga: [Teh](article:4)"));
    }

    @Test
    void aStructuredCopyReadsAsBlocks() {
        String body = recognise(COPY).apply(EnumSet.allOf(OfferKind.class)).body();

        assertThat(StoryText.parse(body).blocks())
                .extracting(block -> block.getClass().getSimpleName())
                .isEqualTo(List.of("Paragraph", "Paragraph", "Paragraph", "ReadAlso", "Paragraph"));
    }

    private static WireCopy recognise(String body) {
        return WireCopy.recognise(body, "RI News Portal", TODAY, List.of());
    }
}
