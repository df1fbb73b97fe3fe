package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What agencies put under their last line, and what only looks like it. */
class EndMarkTests {
    private static final LocalDate TODAY = LocalDate.of(2025, 8, 12);
    private static final String LEAD = "Dua pelabuhan membuka jalur kopi antara kedua negara pada hari Senin.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(FIN) NDP/CVC",
                "(FIN) NDP/CVC     ",
                "(FIN) NDP/CVC\t",
                "(FIN)\u00a0NDP/CVC\u00a0",
                "(FIN) NDP/CVC\u200b",
                "(fra/DAL)",
                "(DAL/fra)",
                "(fra/dal/EKA)",
                "(eva/rfs)"
            })
    void aMarkIsOfferedAndTakenAway(String mark) {
        assertThat(recognise(LEAD + "\n\n" + mark).offers())
                .containsExactly(new Offer(OfferKind.END_MARK, 3, mark.strip()));
        assertThat(all(LEAD + "\n\n" + mark, "")).isEqualTo(LEAD);
    }

    /** An agency's page goes on beneath its copy. */
    @ParameterizedTest
    @ValueSource(strings = {"JRA", "Más en Andina:", "Publicado a las 12:30 del lunes.", "- Puerto"})
    void aSignedEndIsOneWhateverFollows(String next) {
        String body = LEAD + "\n\n(FIN) NDP/CVC\n\n" + next;

        assertThat(recognise(body).offers()).containsExactly(new Offer(OfferKind.END_MARK, 3, "(FIN) NDP/CVC"));
        assertThat(all(body, "")).isEqualTo(LEAD + "\n\n" + next);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "Lima, 11 ago (EFE).- ¦ abc/def",
                "Lima, 11 ago (EFE).- ¦ abc-def/ghi",
                "Lima (AFP) – ¦ ab/cd/ef",
                "Lima (AFP) – ¦ bur-ab/cd",
                "LIMA (EFE/AFP) - ¦ abc/def"
            })
    void bareInitialsEndTheCopyOfAnAgencyThatSignsSo(String dateline, String mark) {
        String body = dateline + " " + LEAD + "\n\n" + mark;

        assertThat(recognise(body).offers()).contains(new Offer(OfferKind.END_MARK, 3, mark));
        assertThat(all(body, "")).isEqualTo(LEAD);
    }

    @Test
    void itsOwnCopyrightOrACreditNamesTheAgencyAsWell() {
        assertThat(all(LEAD + "\n\nabc/def\n(c) Agencia EFE", "")).isEqualTo(LEAD);
        assertThat(all(LEAD + "\n\nFuente: AFP\nab/cd/ef\n© AFP", "")).isEqualTo(LEAD);
        assertThat(all(LEAD + "\n\nabc/def", "Agencia EFE")).isEqualTo(LEAD);
    }

    /** The dateline taken first is a credit by then: the order of taking does not matter. */
    @Test
    void initialsAreKnownAfterTheDatelineIsTaken() {
        Structured taken =
                recognise("Lima, 11 ago (EFE).- " + LEAD + "\n\nabc/def").apply(EnumSet.of(OfferKind.DATELINE));

        assertThat(taken.body()).isEqualTo(LEAD + "\n\nabc/def");
        assertThat(all(taken.body(), taken.agencies().getFirst())).isEqualTo(LEAD);
    }

    @Test
    void initialsAreNoFirstWords() {
        assertThat(recognise("Lima, 11 ago. — abc-def/ghi\n\n© Agence France-Presse")
                        .offers())
                .extracting(Offer::kind)
                .containsExactly(OfferKind.COPYRIGHT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "abc",
                "abc/",
                "a/b",
                "y/o",
                "km/h",
                "dan/atau",
                "sí/no",
                "ABC/DEF",
                "Abc/Def",
                "abc / def",
                "abc/def.",
                "abc-def",
                "efe/afp",
                "24/7",
                "pelabuhan/bandara",
                "abc/def lagi",
                "- abc/def",
                "abc/def\n\nKata lagi."
            })
    void anOrdinaryLineOfThatAgencyStays(String end) {
        String body = LEAD + "\n\n" + end;

        assertThat(WireCopy.recognise(body, "RI", TODAY, List.of("EFE", "AFP")).offers())
                .isEmpty();
        assertThat(all(body, "EFE")).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Lima, 11 ago (ANDINA).- ", "Jakarta (ANTARA) - ", "Lima, 11 ago. - "})
    void bareInitialsOfOthersStay(String dateline) {
        assertThat(recognise(dateline + LEAD + "\n\nabc/def").offers())
                .extracting(Offer::kind)
                .doesNotContain(OfferKind.END_MARK);
        assertThat(recognise(dateline + LEAD + "\n\nab/cd/ef")
                        .apply(EnumSet.of(OfferKind.END_MARK))
                        .body())
                .endsWith("ab/cd/ef");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "(FRA/DAL)",
                "(Fra/Dal)",
                "(dpa/AFP)",
                "(dpa)",
                "(EFE)",
                "(kopi/kakao)",
                "Kapal tiba (fra/DAL)",
                "(fra/DAL)\n\nKata lagi.",
                "(FIN)\n\nKata lagi.",
                "(FIN) ndp/cvc",
                "(FIN) NDP/CVC menutup sidang.",
                "- butir\n(FIN) NDP/CVC\n\nKata.",
                "```\n(FIN) NDP/CVC\n```"
            })
    void whatOnlyLooksLikeAMarkStays(String end) {
        assertThat(recognise(LEAD + "\n\n" + end).offers()).isEmpty();
    }

    private static String all(String body, String agency) {
        List<String> credited = agency.isEmpty() ? List.of() : List.of(agency);
        Set<OfferKind> every = EnumSet.complementOf(EnumSet.of(OfferKind.PARAGRAPHS));
        return WireCopy.recognise(body, "RI", TODAY, credited).apply(every).body();
    }

    private static WireCopy recognise(String body) {
        return WireCopy.recognise(body, "RI", TODAY, List.of());
    }
}
