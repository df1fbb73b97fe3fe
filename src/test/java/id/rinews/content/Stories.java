package id.rinews.content;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

/** Makes sources and blocks at random, from a seed: the more awkward the better. */
final class Stories {
    private static final List<String> SCRAPS = List.of(
            "*",
            "**",
            "***",
            "_",
            "__",
            "[",
            "]",
            "(",
            ")",
            "](",
            "![",
            "!",
            "`",
            "``",
            "```\n",
            "~~~\n",
            "\\",
            "\\*",
            "&amp;",
            "&#42;",
            "&nbsp;",
            "&#32;",
            "&#8212;",
            "&#0;",
            "&",
            "<",
            ">",
            "<b>",
            "</b>",
            "<!-- x",
            "-->",
            "<https://x.pe>",
            "\n",
            "\n\n",
            "\n> ",
            "\n> > ",
            "\n>\n> ",
            "\n> — ",
            "— ",
            "– ",
            "\n- ",
            "\n  - ",
            "\n* ",
            "\n+ ",
            "\n1. ",
            "\n1) ",
            "\n7. ",
            "\n# ",
            "\n## ",
            "\n### ",
            "\n#### ",
            " #",
            "\n---\n",
            "\n===\n",
            "\n| a | b |\n|---|---|\n",
            "\t",
            "  \n",
            "\\\n",
            " ",
            "  ",
            "\u00a0",
            "\u3000",
            "\u200b",
            "\u2028",
            "\u0000",
            "\u0007",
            "\ud83d",
            "\ude00",
            "😀",
            "\r\n",
            "a",
            "b c",
            "é",
            "“",
            "”",
            "!",
            ".",
            ",",
            ":",
            "Lima",
            "kata",
            "50",
            "-5",
            "Baca juga:",
            "\nBaca juga: ",
            "\nlea tambien : ",
            "\n**Read also:** ",
            "\nPerjanjian: ",
            "\nAgreement:",
            "Perjanjian ini",
            "[a](article:4)",
            "[b](agreement:7)",
            "[c](https://x.pe/a_(b)?q=1&copy;=2)",
            "[d](javascript:x)",
            "[e](mailto:a@b.pe \"t\")",
            "\n\n![f](media:9 \"g\")\n\n",
            "![h](https://x.pe/i.png)",
            "[i]: /j\n",
            "[i]",
            "\n    kode",
            "||",
            "|",
            "~",
            "=",
            "+",
            "#",
            "1.",
            "2)",
            "$",
            "€",
            "¿");

    private static final List<String> WORDS = List.of(
            "a",
            "Lima",
            "é",
            "50",
            "*",
            "_",
            "**",
            "[x]",
            "]",
            "!",
            "![",
            "`",
            "``",
            "\\",
            "\\*",
            "&amp;",
            "&",
            "<",
            "<b>",
            ">",
            "#",
            "##",
            "-",
            "+",
            "—",
            "– ",
            "1.",
            "2)",
            "~~~",
            "“kata”",
            "“",
            "”",
            "(",
            ")",
            ".",
            ":",
            "Baca juga:",
            "Perjanjian :",
            "read also",
            "|",
            "|---|",
            "---",
            "===",
            "\u00a0",
            "\u3000",
            "\u200b",
            "😀",
            "€",
            "$",
            "\"",
            "'",
            "article:4",
            "https://x.pe",
            "[i]: /j",
            " ",
            "  ");

    private final Random random;

    Stories(long seed) {
        random = new Random(seed);
    }

    String source() {
        StringBuilder source = new StringBuilder();
        for (int i = random.nextInt(24); i >= 0; i--) {
            source.append(one(SCRAPS));
        }
        return source.toString();
    }

    List<Block> blocks() {
        return several(5, this::block);
    }

    private Block block() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Paragraph(line());
            case 2 -> new Heading(2 + random.nextInt(2), line());
            case 3 -> new Quote(several(3, () -> new Paragraph(line())), random.nextBoolean() ? line() : List.of());
            case 4 -> new Listing(random.nextBoolean(), several(3, this::line));
            case 5 -> new Figure(1 + random.nextInt(99), words(), words());
            case 6 -> new ReadAlso("k" + words(), random.nextBoolean() ? reference() : null);
            default -> new AgreementCard(words() + "k", random.nextBoolean() ? new Reference(Kind.AGREEMENT, 7) : null);
        };
    }

    /** Spans that somebody can see. */
    private List<Span> line() {
        List<Span> spans = new ArrayList<>(spans(3));
        spans.add(random.nextInt(spans.size() + 1), new Words(random.nextBoolean() ? "k" : "k" + one(WORDS)));
        return spans;
    }

    private List<Span> spans(int depth) {
        return several(4, () -> span(depth));
    }

    private Span span(int depth) {
        return switch (depth == 0 ? 0 : random.nextInt(6)) {
            case 3 -> new Strong(spans(depth - 1));
            case 4 -> new Emphasis(spans(depth - 1));
            case 5 -> new Link(spans(depth - 1), target());
            default -> new Words(words());
        };
    }

    private Target target() {
        return random.nextBoolean() ? reference() : new Outside(URI.create("https://x.pe/a_(b)*?q=1&copy;=2"));
    }

    private Reference reference() {
        return new Reference(Kind.values()[random.nextInt(3)], 1 + random.nextInt(99));
    }

    private String words() {
        return String.join(random.nextBoolean() ? "" : " ", several(4, () -> one(WORDS)));
    }

    private <T> List<T> several(int most, Supplier<T> one) {
        List<T> all = new ArrayList<>();
        for (int i = random.nextInt(most); i >= 0; i--) {
            all.add(one.get());
        }
        return all;
    }

    private String one(List<String> among) {
        return among.get(random.nextInt(among.size()));
    }
}
