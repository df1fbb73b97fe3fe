package id.rinews.articles;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The passage that a change is about, as the editor is offered it. */
class RewordingTests {

    private static Passage between(String before, String after) {
        return Rewording.between(Copy.of("Kunjungan", before), Copy.of("Kunjungan", after));
    }

    @Test
    void aNameIsQuotedWithItsNeighbours() {
        assertThat(between(
                        "Pernyataan dibacakan oleh Presiden **Dina Boluarte Zeggara** di Istana Merdeka, Jakarta.",
                        "Pernyataan dibacakan oleh Presiden **Dina Boluarte Zegarra** di Istana Merdeka, Jakarta."))
                .isEqualTo(new Passage(
                        "Presiden Dina Boluarte Zeggara di Istana Merdeka,",
                        "Presiden Dina Boluarte Zegarra di Istana Merdeka,"));
    }

    @Test
    void whatIsPutInOrTakenOutIsQuotedWhereItStands() {
        assertThat(between("Satu dua tiga empat lima enam.", "Satu dua tiga baru empat lima enam."))
                .isEqualTo(new Passage("Satu dua tiga empat lima enam.", "Satu dua tiga baru empat lima enam."));
        assertThat(between("Tetap.", "Tetap.\n\nTambahan.")).isEqualTo(new Passage("", "Tambahan."));
        assertThat(between("Tetap.\n\nSalah.", "Tetap.")).isEqualTo(new Passage("Salah.", ""));
    }

    @Test
    void aWordThatIsThereTwiceIsNotLost() {
        assertThat(between("tidak akan", "tidak tidak akan")).isEqualTo(new Passage("tidak akan", "tidak tidak akan"));
    }

    @Test
    void severalPlacesAreQuotedInTurn() {
        assertThat(Rewording.between(
                        Copy.of("Naik 3 persen", "Harga naik 3 persen."),
                        Copy.of("Naik 5 persen", "Harga naik 5 persen.")))
                .isEqualTo(new Passage("Naik 3 persen … Harga naik 3 persen.", "Naik 5 persen … Harga naik 5 persen."));
    }

    @Test
    void nothingOrTooMuchIsNotQuoted() {
        assertThat(between("Sama.", "Sama.")).isEqualTo(Passage.NONE);
        assertThat(between("**Sama.**", "*Sama.*")).isEqualTo(Passage.NONE);
        assertThat(between("A.\n\nB.\n\nC.\n\nD.", "E.\n\nF.\n\nG.\n\nH.")).isEqualTo(Passage.NONE);
        assertThat(between("a ".repeat(300), "b ".repeat(300))).isEqualTo(Passage.NONE);
    }
}
