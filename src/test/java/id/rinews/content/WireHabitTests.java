package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** How agencies and papers of both countries begin and end their copy; the words between are ours. */
class WireHabitTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);
    private static final String LEAD = "Dua pelabuhan membuka jalur kopi antara kedua negara pada hari Senin.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Jakarta (ANTARA) - ¦ Jakarta ¦ ¦ ANTARA",
                "Lima, 11 ago (EFE).- ¦ Lima ¦ 2025-08-11 ¦ EFE",
                "Lima, 20 oct. 2025 (ANDINA). ¦ Lima ¦ 2025-10-20 ¦ ANDINA",
                "Lima, oct. 20 (ANDINA).- ¦ Lima ¦ 2025-10-20 ¦ ANDINA",
                "11:20 | Lima, oct. 20. ¦ Lima ¦ 2025-10-20 ¦ ",
                "Jakarta, 11/8 (ANTARA) - ¦ Jakarta ¦ 2025-08-11 ¦ ANTARA",
                "Jakarta, 3/12/2024 (ANTARA) - ¦ Jakarta ¦ 2024-12-03 ¦ ANTARA",
                "JAKARTA, KOMPAS.com – ¦ Jakarta ¦ ¦ KOMPAS.com",
                "JAKARTA, KOMPAS — ¦ Jakarta ¦ ¦ KOMPAS",
                "Jakarta, CNN Indonesia -- ¦ Jakarta ¦ ¦ CNN Indonesia",
                "Jakarta - ¦ Jakarta ¦ ¦ ",
                "Lima.- ¦ Lima ¦ ¦ ",
                "TEMPO.CO, Jakarta - ¦ Jakarta ¦ ¦ TEMPO.CO",
                "REPUBLIKA.CO.ID, JAKARTA -- ¦ Jakarta ¦ ¦ REPUBLIKA.CO.ID",
                "Liputan6.com, Jakarta - ¦ Jakarta ¦ ¦ Liputan6.com",
                "LIMA, 20 oct (Reuters) - ¦ Lima ¦ 2025-10-20 ¦ Reuters",
                "BERLÍN (dpa) – ¦ Berlín ¦ ¦ dpa",
                "Lima (AFP) – ¦ Lima ¦ ¦ AFP",
                "Lima, 20 de setiembre de 2024.- ¦ Lima ¦ 2024-09-20 ¦ ",
                "SAN JOSÉ DE COSTA RICA (EFE) - ¦ San José de Costa Rica ¦ ¦ EFE",
                "PORT-AU-PRINCE - ¦ Port-au-Prince ¦ ¦ ",
                "DKI JAKARTA - ¦ DKI Jakarta ¦ ¦ ",
                "WASHINGTON, D.C. (AP) — ¦ Washington, D.C. ¦ ¦ AP",
                "ICA (Andina) - ¦ Ica ¦ ¦ Andina"
            })
    void aDatelineIsRead(String dateline, String place, @Nullable LocalDate date, @Nullable String agency) {
        Structured taken = recognise(dateline + " " + LEAD).apply(EnumSet.of(OfferKind.DATELINE));

        assertThat(taken.place()).isEqualTo(place);
        assertThat(taken.date()).isEqualTo(date);
        assertThat(taken.credits())
                .extracting(FoundCredit::name)
                .isEqualTo(agency == null ? List.of() : List.of(agency));
        assertThat(taken.body()).isEqualTo(LEAD);
    }

    /** Prose that begins like one, names of papers and rubrics where a place would stand, a place in brackets. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lima - kota para raja di tepi samudra - menyambut sidang itu dengan hujan tipis.",
                "Lima - Kota Para Raja - menyambut sidang itu dengan hujan tipis dan bendera.",
                "Lima — La capital fue sede del encuentro entre los cancilleres de ambos países.",
                "Lima - Callao",
                "Lima - Jakarta: dua kota",
                "Analisis - Dua negara itu menyepakati jalur pelayaran baru pada hari Senin.",
                "BREAKING - Dua negara itu menyepakati jalur pelayaran baru pada hari Senin.",
                "TEMPO.CO - Dua negara itu menyepakati jalur pelayaran baru pada hari Senin.",
                "ANTARA - Dua negara itu menyepakati jalur pelayaran baru pada hari Senin.",
                "Menteri Perdagangan (kiri) - dan tamunya - meninjau pelabuhan itu.",
                "Organisasi Negara Selatan (ONS) – lembaga baru itu – bersidang di Lima.",
                "Lima, 20 oct. El ministro habló. (ANDINA)",
                "Lima (Andina). Kota itu menyambut sidang para menteri dengan hujan tipis.",
                "A las 11:20 | Lima, oct. 20. Habló el ministro.",
                "Jakarta, 11/8 - Dua negara itu menyepakati jalur pelayaran baru.",
                "Jakarta, 31/2 (ANTARA) - Dua negara itu menyepakati jalur baru.",
                "Jakarta, 11/13 (ANTARA) - Dua negara itu menyepakati jalur baru.",
                "Jakarta, 11/8 (kiri) - Dua negara itu menyepakati jalur baru.",
                "Lima, oct. 20."
            })
    void proseIsNoDateline(String body) {
        assertThat(recognise(body).offers()).isEmpty();
        assertThat(recognise(body).apply(EnumSet.allOf(OfferKind.class)).body()).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"12:30 | Lima, ago. 11.", "12:30 | Lima, ago. 11. ", "12:30 | Lima, ago. 11.\u00a0"})
    void aDatelineMayStandOnALineOfItsOwn(String line) {
        Structured taken = recognise(line + "\n\n" + LEAD).apply(EnumSet.of(OfferKind.DATELINE));

        assertThat(taken.place()).isEqualTo("Lima");
        assertThat(taken.date()).isEqualTo(LocalDate.of(2025, 8, 11));
        assertThat(taken.isYearAdded()).isTrue();
        assertThat(taken.body()).isEqualTo(LEAD);
    }

    @Test
    void whatAnAgencysPageHasAboveAndBelowItsCopyIsRead() {
        Structured andina = all(
                "ANDINA/Difusión\n\n11:20 | Lima, ago. 11.\n\n" + LEAD + "\n\nMás en Andina: Kopi\n\n(FIN) NDP/JCR");
        assertThat(andina.place()).isEqualTo("Lima");
        assertThat(andina.credits()).containsExactly(new FoundCredit(CreditRole.PHOTOGRAPHER, "ANDINA/Difusión"));
        assertThat(andina.body()).isEqualTo(LEAD + "\n\nLea también: Kopi");

        assertThat(all("Lima, 20 oct. 2025 (ANDINA). " + LEAD + "\n\nJRA").body())
                .isEqualTo(LEAD);
        assertThat(all("Lima, 20 oct. 2025.- " + LEAD + "\n\nJRA").body()).isEqualTo(LEAD + "\n\nJRA");

        Structured efe = all("EFE\n\nLima, 11 ago (EFE).- " + LEAD + "\n\npbc/fgg/ess\n\n(foto) (video)");
        assertThat(efe.body()).isEqualTo(LEAD);
        assertThat(efe.credits()).containsExactly(new FoundCredit(CreditRole.SOURCE_AGENCY, "EFE"));
    }

    @ParameterizedTest
    @CsvSource({"20 oct., 2025-10-20", "3 ene., 2026-01-03", "1 mar., 2025-03-01", "29 feb., 2024-02-29"})
    void aYearThatIsNotThereIsTheNearestAndSaidSo(String day, LocalDate date) {
        Structured taken = recognise("Lima, " + day + " – " + LEAD).apply(EnumSet.of(OfferKind.DATELINE));

        assertThat(taken.date()).isEqualTo(date);
        assertThat(taken.isYearAdded()).isTrue();
        assertThat(recognise("Lima, 20 oct. 2025 – " + LEAD)
                        .apply(EnumSet.of(OfferKind.DATELINE))
                        .isYearAdded())
                .isFalse();
    }

    @Test
    void antaraEndsWithABanUnderItsCopyright() {
        Structured taken = all(LEAD + """

                Pewarta : Ana Putri
                Uploader : Beto Quispe
                Editor : Citra Dewi
                Copyright © ANTARA 2025

                Dilarang keras menyalin naskah, crawling atau pengindeksan otomatis di situs ini tanpa izin tertulis.
                """);

        assertThat(taken.body()).isEqualTo(LEAD + "\n\nUploader : Beto Quispe\n");
        assertThat(taken.credits())
                .containsExactly(
                        new FoundCredit(CreditRole.REPORTER, "Ana Putri"),
                        new FoundCredit(CreditRole.EDITOR, "Citra Dewi"),
                        new FoundCredit(CreditRole.SOURCE_AGENCY, "ANTARA"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "(Reporte de Ana Ruiz y Beto Quispe; editado por Citra Dewi) ¦ REPORTER Ana Ruiz, REPORTER Beto Quispe, EDITOR Citra Dewi",
                "Reporting by Ana Ruiz in Lima; Editing by Beto Quispe ¦ REPORTER Ana Ruiz, EDITOR Beto Quispe",
                "(Reporte de Ana Ruiz. Editado en español por Beto Quispe) ¦ REPORTER Ana Ruiz, EDITOR Beto Quispe",
                "Traducido por Ana de la Cruz ¦ TRANSLATOR Ana de la Cruz",
                "Redacción: Ana Ruiz ¦ REPORTER Ana Ruiz",
                "Penulis: Ana Putri ¦ REPORTER Ana Putri",
                "Redactora: Ana dos Santos del Río ¦ REPORTER Ana dos Santos del Río",
                "Fotos: Ana Ruiz ¦ PHOTOGRAPHER Ana Ruiz",
                "Foto: KABAR/Ana bin Ali ¦ PHOTOGRAPHER KABAR, PHOTOGRAPHER Ana bin Ali",
                "(c) Agencia EFE ¦ SOURCE_AGENCY Agencia EFE",
                "EFE ¦ SOURCE_AGENCY EFE",
                "ANDINA/Difusión ¦ PHOTOGRAPHER ANDINA/Difusión",
                "(foto) (video) ¦ ",
                "(FIN) ABC/DEF ¦ ",
                "(FIN) ¦ ",
                "(abc/def) ¦ ",
                "Está expresamente prohibida la redistribución de esta nota sin previo consentimiento. ¦ ",
                "Todos los derechos reservados. ¦ "
            })
    void aTailIsRead(String tail, @Nullable String credits) {
        Structured taken = all(LEAD + "\n" + tail);

        assertThat(taken.body()).isEqualTo(LEAD);
        assertThat(taken.credits())
                .extracting(credit -> credit.role() + " " + credit.name())
                .isEqualTo(credits == null ? List.of() : List.of(credits.split(", ")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Fotos: tres vistas del puerto",
                "Fotos: Ana Ruiz\n\nEl puerto abre en marzo.",
                "- Fotos: Ana Ruiz",
                "Reporte de la situación; editado por nadie que se sepa.",
                "Dilarang keras mengambil pasir di pantai itu.",
                "Uploader : Beto Quispe",
                "(tres)",
                "(c) tiga hal lain"
            })
    void whatIsNoTailGetsNoOffers(String end) {
        assertThat(recognise(LEAD + "\n\n" + end).offers()).isEmpty();
    }

    @Test
    void anAgencyOfTwoNamesIsCreditedOnce() {
        assertThat(all("Lima (AFP) – " + LEAD + "\n© Agence France-Presse").credits())
                .containsExactly(new FoundCredit(CreditRole.SOURCE_AGENCY, "AFP"));
        assertThat(all("Lima, 11 ago (EFE).- " + LEAD + "\n© EFE 2025\n(c) Agencia EFE")
                        .credits())
                .containsExactly(new FoundCredit(CreditRole.SOURCE_AGENCY, "EFE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Lee también: Kopi ¦ Lea también: Kopi",
                "LEER TAMBIÉN : Kopi ¦ Lea también: Kopi",
                "**Te puede interesar:** Kopi ¦ Lea también: Kopi",
                "Lea también: [Kopi] ¦ Lea también: Kopi",
                "Baca juga: [Kopi: dari kebun] ¦ Baca juga: Kopi: dari kebun",
                "Baca pula: Kopi ¦ Baca juga: Kopi"
            })
    void aPointerIsWrittenAsOurs(String typed, String ours) {
        String body = LEAD + "\n\n" + typed + "\n\n" + LEAD;

        assertThat(recognise(body).offers()).containsExactly(new Offer(OfferKind.READ_ALSO, 3, typed));
        assertThat(all(body).body()).isEqualTo(body.replace(typed, ours));
    }

    @Test
    void bracketsAroundAHeadlineAreNoPartOfItsLink() {
        assertThat(WireCopy.link("Lea también: [Kopi]", _ -> true, headline -> {
                    assertThat(headline).isEqualTo("Kopi");
                    return java.util.Optional.of(new Reference(Kind.ARTICLE, 2));
                }))
                .isEqualTo("Lea también: [Kopi](article:2)");
        assertThat(recognise("Te puede interesar: [Kopi]").openHeadlines()).containsEntry(1, "Kopi");
    }

    private static Structured all(String body) {
        return recognise(body).apply(EnumSet.allOf(OfferKind.class));
    }

    private static WireCopy recognise(String body) {
        return WireCopy.recognise(body, "RI News Portal", TODAY, List.of());
    }
}
