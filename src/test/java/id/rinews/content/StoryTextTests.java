package id.rinews.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.rinews.shared.Language;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StoryTextTests {

    @Test
    void aParagraphHoldsBoldItalicAndLinks() {
        assertThat(blocks("Kata **tebal**, *miring* dan [kisah](article:42) serta [situs](https://x.pe/a)."))
                .containsExactly(new Paragraph(List.of(
                        new Words("Kata "),
                        new Strong(List.of(new Words("tebal"))),
                        new Words(", "),
                        new Emphasis(List.of(new Words("miring"))),
                        new Words(" dan "),
                        new Link(List.of(new Words("kisah")), new Reference(Kind.ARTICLE, 42)),
                        new Words(" serta "),
                        new Link(List.of(new Words("situs")), new Outside(URI.create("https://x.pe/a"))),
                        new Words("."))));
    }

    @Test
    void linesOfAParagraphAreJoinedByASpace() {
        assertThat(StoryText.parse("satu\ndua  \ntiga\\\nempat").plain()).isEqualTo("satu dua tiga empat");
    }

    @Test
    void headingsAreOfLevelTwoAndThree() {
        assertThat(blocks("## Dua\n### Tiga"))
                .containsExactly(new Heading(2, words("Dua")), new Heading(3, words("Tiga")));
    }

    @Test
    void aQuoteNamesItsSpeakerInALastLineWithADash() {
        assertThat(blocks("> “Satu.”\n>\n> “Dua.”\n> — Menteri, Lima"))
                .containsExactly(new Quote(List.of(paragraph("“Satu.”"), paragraph("“Dua.”")), words("Menteri, Lima")));
    }

    @Test
    void aQuoteMayHaveNoSpeaker() {
        assertThat(blocks("> — Begitu katanya."))
                .containsExactly(new Quote(List.of(paragraph("— Begitu katanya.")), List.of()));
    }

    @Test
    void listsAreOfOneLevel() {
        assertThat(blocks("- kopi\n- kakao\n\n1. satu\n2. dua"))
                .containsExactly(
                        new Listing(false, List.of(words("kopi"), words("kakao"))),
                        new Listing(true, List.of(words("satu"), words("dua"))));
    }

    @Test
    void aYearAtTheStartOfALineIsNotLost() {
        StoryText story = StoryText.parse("1975. Hubungan dibuka.");

        assertThat(story.blocks()).containsExactly(paragraph("1975. Hubungan dibuka."));
        assertThat(story.problems()).extracting(Problem::kind).containsExactly(ProblemKind.LISTING);
    }

    @Test
    void aPictureAloneInItsParagraphIsAFigure() {
        assertThat(blocks("![Dua bendera](media:9 \"Di \\\"istana\\\"\")"))
                .containsExactly(new Figure(9, "Dua bendera", "Di \"istana\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Baca juga: Kopi dan kakao",
                "baca juga : Kopi dan kakao",
                "**Baca juga:** Kopi dan kakao",
                "*Baca juga*: Kopi dan kakao",
                "Lea también: Kopi dan kakao",
                "LEA TAMBIEN:Kopi dan kakao",
                "Read  also :  *Kopi* dan kakao"
            })
    void aReadAlsoLineWithoutALinkIsUnresolved(String line) {
        assertThat(blocks("Sebelum.\n" + line + "\nSesudah."))
                .containsExactly(paragraph("Sebelum."), new ReadAlso("Kopi dan kakao", null), paragraph("Sesudah."));
    }

    @Test
    void aReadAlsoLineWithALinkHasItsTarget() {
        assertThat(blocks("Baca juga : [Kopi: jalan ke Lima](article:42)"))
                .containsExactly(new ReadAlso("Kopi: jalan ke Lima", new Reference(Kind.ARTICLE, 42)));
    }

    @ParameterizedTest
    @CsvSource({"Perjanjian", "acuerdo", "AGREEMENT"})
    void anAgreementLineIsItsCard(String label) {
        assertThat(blocks(label + ": [Pakta Kopi](agreement:7)"))
                .containsExactly(new AgreementCard("Pakta Kopi", new Reference(Kind.AGREEMENT, 7)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Perjanjian ini akan dibahas: besok.",
                "Perjanjiannya: besok",
                "Baca juga:",
                "Baca: juga",
                "Bacajuga: x",
                "- Acuerdo: x"
            })
    void aSentenceIsNoLabel(String line) {
        assertThat(blocks(line)).noneMatch(b -> b instanceof ReadAlso || b instanceof AgreementCard);
    }

    @Test
    void aReadAlsoThatLeadsOutsideStaysAParagraphWithItsLink() {
        StoryText story = StoryText.parse("Baca juga: [Kopi](https://x.pe/kopi)");

        assertThat(story.plain()).isEqualTo("Baca juga: Kopi");
        assertThat(story.problems()).extracting(Problem::kind).containsExactly(ProblemKind.LABEL);
        assertThat(StoryText.parse(story.write()).blocks()).isEqualTo(story.blocks());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '¦',
            value = {
                "HTML ¦ Kata <b onclick=\"x()\">tebal</b> <!-- *catatan* -->",
                "CODE ¦ Kata `a*b*` dan lain",
                "IMAGE ¦ Lihat ![bendera](media:9) ini",
                "IMAGE ¦ ![bendera](https://x.pe/b.png)",
                "LINK ¦ [klik](javascript:alert(1))",
                "LINK ¦ [klik](/id/berita)",
                "LINK ¦ [klik](data:text/html,x)",
                "LINK ¦ [klik](http:x)",
                "LINK ¦ [](article:4)",
                "HEADING ¦ # Judul *besar*",
                "HEADING ¦ #### Judul",
                "THEMATIC_BREAK ¦ ***"
            })
    void whatStoriesDoNotHaveIsPlainTextAsTypedAndReported(ProblemKind kind, String line) {
        StoryText story = StoryText.parse(line);

        assertThat(story.blocks()).containsExactly(paragraph(line));
        assertThat(story.problems()).extracting(Problem::kind).contains(kind);
    }

    @Test
    void tablesAndFencesKeepEveryLine() {
        StoryText story = StoryText.parse("| a | b |\n|---|---|\n| *1* | 2 |\n\n```\n# x\n```");

        assertThat(story.plain()).isEqualTo("| a | b |\n|---|---|\n| *1* | 2 |\n```\n# x\n```");
        assertThat(story.problems()).extracting(Problem::kind).containsExactly(ProblemKind.TABLE, ProblemKind.CODE);
    }

    @Test
    void nestedListsAndQuotesKeepTheirWords() {
        StoryText story = StoryText.parse("- kopi\n  - arabika\n\n> kata\n> > dalam");

        assertThat(story.plain()).isEqualTo("kopi - arabika\nkata\n> dalam");
        assertThat(story.problems())
                .extracting(Problem::kind)
                .containsExactly(ProblemKind.NESTING, ProblemKind.NESTING);
    }

    @Test
    void anUnclosedCommentSwallowsNothing() {
        assertThat(StoryText.parse("<!--\n\n**Kata**").plain()).isEqualTo("<!--\nKata");
    }

    @Test
    void anExcerptIsShort() {
        Problem problem =
                StoryText.parse("`" + "😀".repeat(99) + "`").problems().getFirst();

        assertThat(problem.excerpt()).hasSizeLessThanOrEqualTo(60).endsWith("😀…");
    }

    @Test
    void halfCharactersAndControlsDoNotEnter() {
        assertThat(StoryText.parse("a\u0000b\u0007c\td\r\ne \ud83d &#8;f").plain())
                .isEqualTo("abc d e \ufffd f");
    }

    @Test
    void referencesComeInOrderAndOnce() {
        assertThat(StoryText.parse(
                                "[a](article:2) [b](agreement:7)\n\n![](media:9)\n\nBaca juga: [c](article:2)\n\n> x\n> — [d](article:5)")
                        .references())
                .extracting(Reference::address)
                .containsExactly("article:2", "agreement:7", "media:9", "article:5");
    }

    @Test
    void aMinuteIsTwoHundredWords() {
        assertThat(StoryText.parse("").minutes()).isEqualTo(1);
        assertThat(StoryText.parse("kata — ".repeat(200)).minutes()).isEqualTo(1);
        assertThat(StoryText.parse("kata ".repeat(201)).minutes()).isEqualTo(2);
    }

    @Test
    void openLinesAreResolvedByHeadline() {
        StoryText story = StoryText.parse("Baca juga: Kopi\n\nBaca juga: Teh\n\nPerjanjian: Kopi");

        StoryText resolved =
                story.resolve(h -> h.equals("Kopi") ? Optional.of(new Reference(Kind.ARTICLE, 3)) : Optional.empty());

        assertThat(resolved.blocks())
                .containsExactly(
                        new ReadAlso("Kopi", new Reference(Kind.ARTICLE, 3)),
                        new ReadAlso("Teh", null),
                        new AgreementCard("Kopi", null));
        assertThat(resolved.write(Language.ES))
                .isEqualTo("Lea también: [Kopi](article:3)\n\nLea también: Teh\n\nAcuerdo: Kopi");
    }

    @Test
    void ordinaryTextIsWrittenAsItWasTyped() {
        String source =
                "“Kata,” ujar *beliau* — **50 tahun** RI–Peru & [kisah](article:4).\n\n## Kopi\n\n> “Kita.”\n> — Menteri\n\n- a\n- b";

        assertThat(StoryText.parse(source).write()).isEqualTo(source);
    }

    @Test
    void aBlockSaysSomething() {
        assertThatThrownBy(() -> new Paragraph(words(" \u00a0"))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Outside(URI.create("javascript:x"))).isInstanceOf(IllegalArgumentException.class);
        assertThat(blocks("\u00a0\n\n&nbsp;\n\n>\n\n")).isEmpty();
    }

    private static List<Block> blocks(String source) {
        return StoryText.parse(source).blocks();
    }

    private static Paragraph paragraph(String text) {
        return new Paragraph(words(text));
    }

    private static List<Span> words(String text) {
        return List.of(new Words(text));
    }
}
