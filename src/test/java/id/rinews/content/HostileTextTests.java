package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.content.StoryTextTooLarge.Limit;
import java.time.Duration;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Text made to hang or break a reader is read, or refused with a reason, and soon. */
class HostileTextTests {
    private static final int MOST = StoryText.MAX_CHARACTERS;
    private static final Duration SOON = Duration.ofSeconds(5);

    static Stream<String> attacks() {
        Stream<String> repeated = Stream.of(
                        "[",
                        "]",
                        "![",
                        "[a",
                        "[a](",
                        "[a](b",
                        "[a](b \"",
                        "[a](<b",
                        "[a]: b\n",
                        "[][",
                        "[[]",
                        "*",
                        "_",
                        "**a ",
                        "*a ",
                        "*a_ ",
                        "a*_*",
                        "***a",
                        "_a",
                        ">",
                        "> ",
                        "- ",
                        "* ",
                        "1. ",
                        "1) ",
                        "+ a\n",
                        "> a\n",
                        "`",
                        "` ``",
                        "```\n",
                        "~",
                        "#",
                        "# a\n",
                        "<",
                        "<a ",
                        "<!--",
                        "<?",
                        "<![CDATA[",
                        "<a href=\"",
                        "&",
                        "&#",
                        "&amp;",
                        "\\",
                        "\n",
                        " ",
                        "\t",
                        "a\n",
                        "|",
                        "|-|\n",
                        "a\n---\n",
                        "a\n===\n",
                        "Baca juga",
                        "Baca juga:",
                        "Baca juga: a\n",
                        "Baca juga: [a](article:1)\n",
                        "**Baca juga ",
                        "Perjanjian: *",
                        ":",
                        "—",
                        "> — ",
                        "\u00a0",
                        "😀",
                        "\ud83d",
                        "A ",
                        "Aa ",
                        "A.A",
                        "(",
                        "Jakarta, 1 ",
                        "Jakarta (",
                        "RI. ",
                        "Pewarta : ",
                        "Pewarta : A\n",
                        "©",
                        "Copyright (c) ",
                        "/ ",
                        " y ",
                        "A., ",
                        "x",
                        "1 ",
                        "- - ")
                .map(unit -> unit.repeat(MOST / unit.length()));
        return Stream.concat(
                repeated,
                Stream.of(
                        "[".repeat(MOST / 2) + "]".repeat(MOST / 2),
                        "[a](".repeat(900) + " ".repeat(MOST - 3600),
                        "[a](b \"".repeat(900) + "x".repeat(MOST - 6300),
                        "*a ".repeat(33_000) + "a* ".repeat(33_000),
                        "*a **a ".repeat(14_000) + "a** a* ".repeat(14_000),
                        "- ".repeat(50_000) + "a" + "\n".repeat(99_000),
                        "> ".repeat(50_000) + "a" + "\na".repeat(49_000),
                        lines(600, i -> " ".repeat(i) + "- a\n"),
                        lines(600, i -> "`".repeat(i) + " "),
                        lines(200, i -> ">".repeat(i) + " a\n"),
                        "x " + " ".repeat(MOST - 4) + "x",
                        "Baca juga: " + "a ".repeat(MOST / 2 - 8),
                        "a" + "\n".repeat(MOST - 2) + "b",
                        "a" + "\r".repeat(MOST - 2) + "b",
                        "abc/def\n".repeat(MOST / 8),
                        "RI.\n".repeat(MOST / 4),
                        "Oleh Ana Putri\n".repeat(MOST / 15),
                        "Oleh " + "A ".repeat(MOST / 2 - 8),
                        "(FIN) AB\n".repeat(MOST / 9) + "a",
                        "(FIN) AB" + "\u00a0".repeat(MOST - 9) + "x",
                        "(" + "ab/".repeat(MOST / 3 - 2)));
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void anAttackIsReadOrRefusedSoon(String attack) {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            try {
                StoryText.parse(attack).write();
            } catch (StoryTextTooLarge refused) {
                assertThat(refused.limit()).isPositive();
            }
        });
    }

    @ParameterizedTest
    @MethodSource("attacks")
    void wireCopyIsRecognisedSoon(String attack) {
        Assertions.assertTimeoutPreemptively(SOON, () -> {
            WireCopy wire = WireCopy.recognise(attack, "RI", LocalDate.of(2025, 8, 12), List.of("EFE"));
            assertThat(wire.offers()).hasSizeLessThanOrEqualTo(WireCopy.MOST_OFFERS);
            assertThat(wire.apply(EnumSet.complementOf(EnumSet.of(OfferKind.READ_ALSO)))
                            .body())
                    .isNotNull();
        });
    }

    @Test
    void eachLimitIsNamed() {
        assertRefused("a".repeat(MOST + 1), Limit.SIZE, MOST);
        assertRefused("a\n\n".repeat(StoryText.MAX_BLOCKS + 1), Limit.BLOCKS, StoryText.MAX_BLOCKS);
        assertRefused("[a](b)".repeat(StoryText.MAX_LINKS + 1), Limit.LINKS, StoryText.MAX_LINKS);
        assertRefused("> ".repeat(StoryText.MAX_DEPTH * 3) + "a", Limit.DEPTH, StoryText.MAX_DEPTH);
    }

    @Test
    void spansBuiltTooDeepAreRefused() {
        Span deep = IntStream.range(0, StoryText.MAX_DEPTH + 1)
                .boxed()
                .reduce((Span) new Words("a"), (span, _) -> new Strong(List.of(span)), (a, _) -> a);

        assertThatThrownBy(() -> new Paragraph(List.of(deep))).isInstanceOf(StoryTextTooLarge.class);
    }

    private static void assertRefused(String source, Limit kind, int limit) {
        assertThatThrownBy(() -> StoryText.parse(source)).isInstanceOfSatisfying(StoryTextTooLarge.class, refused -> {
            assertThat(refused.kind()).isEqualTo(kind);
            assertThat(refused.limit()).isEqualTo(limit);
        });
    }

    private static String lines(int count, Function<Integer, String> line) {
        StringBuilder all = new StringBuilder();
        for (int i = 1; i <= count; i++) {
            String next = line.apply(i);
            if (all.length() + next.length() <= MOST) {
                all.append(next);
            }
        }
        return all.toString();
    }
}
