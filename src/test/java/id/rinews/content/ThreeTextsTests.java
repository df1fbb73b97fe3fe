package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ThreeTextsTests {

    private static Optional<List<String>> merged(String base, String one, String other) {
        return ThreeTexts.merge(lines(base), lines(one), lines(other));
    }

    private static List<String> lines(String text) {
        return text.isEmpty() ? List.of() : List.of(text.split(" "));
    }

    @Test
    void whatEitherChangedIsInIt() {
        assertThat(merged("a b c d e", "a B c d e", "a b c D e f")).contains(lines("a B c D e f"));
        assertThat(merged("a b c", "a c", "a b c d")).contains(lines("a c d"));
        assertThat(merged("", "a", "")).contains(lines("a"));
        assertThat(merged("a b", "", "a b")).contains(List.of());
    }

    @Test
    void neighboursDoNotMeet() {
        assertThat(merged("a b c", "A b c", "a B c")).contains(lines("A B c"));
        assertThat(merged("a b c", "b c", "a B c")).contains(lines("B c"));
        assertThat(merged("a b", "a x b", "a B")).contains(lines("a x B"));
    }

    @Test
    void whatBothTouchedIsDisputedAndNothingElse() {
        List<String> base = lines("a b c d");
        assertThat(ThreeTexts.disputed(base, lines("a c d b"), lines("a B c d")))
                .containsExactlyInAnyOrder("b", "B");
        assertThat(ThreeTexts.disputed(base, lines("ab c d"), lines("a B c d")))
                .containsExactlyInAnyOrder("a", "b", "ab", "B");
        assertThat(ThreeTexts.disputed(base, lines("a c d"), lines("a c d b"))).containsExactly("b");
        assertThat(ThreeTexts.disputed(base, lines("a b C D"), lines("a b c E")))
                .containsExactlyInAnyOrder("d", "D", "E");
        assertThat(ThreeTexts.disputed(base, lines("A b c d"), lines("a b C d")))
                .isEmpty();
    }

    @Test
    void whatBothDidAlikeIsThereOnce() {
        assertThat(merged("a b c", "a x c", "a x c")).contains(lines("a x c"));
        assertThat(merged("a c", "a b c", "a b c")).contains(lines("a b c"));
    }

    @Test
    void whereBothChangedAStretchThereIsNone() {
        assertThat(merged("a b c", "a x c", "a y c")).isEmpty();
        assertThat(merged("a b c", "a c", "a B c")).isEmpty();
        assertThat(merged("a", "a x", "a y")).isEmpty();
    }

    @Test
    void aLineThatOneMovedAndTheOtherMovedOrTookOutIsAQuestion() {
        assertThat(merged("a b c d", "b c d a", "b c d")).isEmpty();
        assertThat(merged("a b c d", "b c d a", "b a c d")).isEmpty();
    }

    @Test
    void aMovedLineTakesNoOtherWithIt() {
        assertThat(merged("a b c", "b c a", "a b C")).contains(lines("b C a"));
        assertThat(merged("a b c", "b c a", "a B c")).contains(lines("B c a"));
        assertThat(merged("a b c", "b c a", "A b c")).isEmpty();
        assertThat(merged("a b c d e", "b c d e a", "a b C d e")).contains(lines("b C d e a"));
    }

    /** Whatever two did to a text: what both left there stays, and what either wrote is there. */
    @Test
    void nothingIsLostInAnyText() {
        Random dice = new Random(7);
        for (int round = 0; round < 5_000; round++) {
            List<String> base =
                    IntStream.range(0, dice.nextInt(8)).mapToObj(i -> "p" + i).toList();
            List<String> one = edited(base, "x", dice);
            List<String> other = edited(base, "y", dice);
            ThreeTexts.merge(base, one, other).ifPresent(merged -> {
                for (String line : base) {
                    boolean isKept = one.contains(line) && other.contains(line);
                    assertThat(merged.contains(line))
                            .as("%s of %s, %s", line, one, other)
                            .isEqualTo(isKept);
                }
                assertThat(merged)
                        .containsAll(one.stream().filter(l -> !base.contains(l)).toList());
                assertThat(merged)
                        .containsAll(
                                other.stream().filter(l -> !base.contains(l)).toList());
                assertThat(merged).doesNotHaveDuplicates();
            });
            assertThat(ThreeTexts.merge(base, one, base)).contains(one);
        }
    }

    private static List<String> edited(List<String> base, String hand, Random dice) {
        List<String> text = new ArrayList<>(base);
        for (int i = dice.nextInt(3); i > 0; i--) {
            int at = dice.nextInt(text.size() + 1);
            if (at == text.size()) {
                text.add(hand + i);
            } else if (dice.nextBoolean()) {
                text.set(at, hand + i);
            } else {
                String moved = text.remove(at);
                if (dice.nextBoolean()) {
                    text.add(dice.nextInt(text.size() + 1), moved);
                }
            }
        }
        return text;
    }
}
