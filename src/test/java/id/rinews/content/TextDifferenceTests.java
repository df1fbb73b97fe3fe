package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.rinews.content.TextDifference.Change;
import id.rinews.content.TextDifference.Fate;
import id.rinews.content.TextDifference.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class TextDifferenceTests {

    @Test
    void tellsWhichWordChanged() {
        var difference = TextDifference.of(
                List.of("Presiden Dina Boluarte Zeggara tiba."), List.of("Presiden Dina Boluarte Zegarra tiba."));

        assertThat(difference.changes())
                .containsExactly(new Change(
                        1,
                        List.of(
                                new Piece(Fate.SAME, "Presiden Dina Boluarte "),
                                new Piece(Fate.GONE, "Zeggara"),
                                new Piece(Fate.SAME, " tiba.")),
                        List.of(
                                new Piece(Fate.SAME, "Presiden Dina Boluarte "),
                                new Piece(Fate.NEW, "Zegarra"),
                                new Piece(Fate.SAME, " tiba."))));
    }

    @Test
    void tellsALineThatCameAndOneThatWent() {
        assertThat(TextDifference.of(List.of("satu", "dua"), List.of("satu", "baru", "dua"))
                        .changes())
                .containsExactly(new Change(2, null, List.of(new Piece(Fate.NEW, "baru"))));
        assertThat(TextDifference.of(List.of("satu", "dua"), List.of("dua")).changes())
                .containsExactly(new Change(1, List.of(new Piece(Fate.GONE, "satu")), null));
    }

    @Test
    void saysNothingOfEqualTexts() {
        assertThat(TextDifference.of(List.of("a", "b"), List.of("a", "b")).isEmpty())
                .isTrue();
        assertThat(TextDifference.of(List.of(), List.of()).isEmpty()).isTrue();
    }

    /** Whatever the texts: each side of a change is a line of its text, letter by letter, and what is the same is the same. */
    @Test
    void losesAndInventsNothing() {
        Random random = new Random(7);
        for (int round = 0; round < 2_000; round++) {
            List<String> before = text(random);
            List<String> after = text(random);

            for (Change change : TextDifference.of(before, after).changes()) {
                if (change.before() != null) {
                    assertThat(before).contains(joined(change.before()));
                    assertThat(change.before()).noneMatch(piece -> piece.fate() == Fate.NEW);
                }
                if (change.after() != null) {
                    assertThat(after.get(change.at() - 1)).isEqualTo(joined(change.after()));
                    assertThat(change.after()).noneMatch(piece -> piece.fate() == Fate.GONE);
                }
                if (change.before() != null && change.after() != null) {
                    assertThat(same(change.before())).isEqualTo(same(Objects.requireNonNull(change.after())));
                }
            }
        }
    }

    private static List<String> text(Random random) {
        List<String> lines = new ArrayList<>();
        for (int i = random.nextInt(6); i > 0; i--) {
            StringBuilder line = new StringBuilder();
            for (int j = random.nextInt(8); j >= 0; j--) {
                line.append(List.of("satu ", "dua, ", "Perú ", "“tiga” ", "a\u0301 ", "— ")
                        .get(random.nextInt(6)));
            }
            lines.add(line.toString());
        }
        return lines;
    }

    private static String joined(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static String same(List<Piece> pieces) {
        return pieces.stream()
                .filter(piece -> piece.fate() == Fate.SAME)
                .map(Piece::text)
                .collect(Collectors.joining());
    }
}
