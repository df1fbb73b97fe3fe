package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.ThematicBreak;

/** Reads the blocks of a source that holds no label lines. */
final class BlockReader {
    private static final Pattern TABLE_RULE = Pattern.compile("(?=.*\\|)(?=.*-)[|:\\- ]++");

    private final Typed typed;
    private final BiConsumer<ProblemKind, String> problems;
    private final List<Block> blocks = new ArrayList<>();

    private BlockReader(Typed typed, BiConsumer<ProblemKind, String> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    static List<Block> read(String source, BiConsumer<ProblemKind, String> problems) {
        BlockReader reader = new BlockReader(new Typed(source), problems);
        Node first = CommonMark.parse(source).getFirstChild();
        for (Node node = first; node != null; node = node.getNext()) {
            reader.add(node);
        }
        return reader.blocks;
    }

    private void add(Node node) {
        switch (node) {
            case org.commonmark.node.Paragraph paragraph -> addParagraph(paragraph);
            case org.commonmark.node.Heading heading -> addHeading(heading);
            case BlockQuote quote -> blocks.addAll(QuoteReader.read(quote, typed, problems));
            case BulletList list -> blocks.addAll(ListReader.read(list, false, typed, problems));
            case OrderedList list -> blocks.addAll(ListReader.read(list, true, typed, problems));
            case ThematicBreak rule -> addTyped(rule, ProblemKind.THEMATIC_BREAK);
            case FencedCodeBlock code -> addTyped(code, ProblemKind.CODE);
            default -> addTyped(node, ProblemKind.LINK);
        }
    }

    private void addParagraph(Node paragraph) {
        if (isTable(paragraph)) {
            addTyped(paragraph, ProblemKind.TABLE);
        } else if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            addImage(image, paragraph);
        } else {
            addParagraph(spans(paragraph));
        }
    }

    private void addParagraph(List<Span> spans) {
        if (!Prose.isBlank(Span.plain(spans))) {
            blocks.add(new Paragraph(spans));
        }
    }

    private void addImage(Image image, Node paragraph) {
        Reference.parse(image.getDestination())
                .filter(r -> r.kind() == Kind.MEDIA && typed.endsWith(image, ')'))
                .ifPresentOrElse(
                        r -> blocks.add(
                                new Figure(r.id(), alt(image), image.getTitle() == null ? "" : image.getTitle())),
                        () -> addParagraph(spans(paragraph)));
    }

    private String alt(Image image) {
        return Span.plain(SpanReader.read(image.getFirstChild(), null, typed, (_, _) -> {}));
    }

    private void addHeading(org.commonmark.node.Heading heading) {
        int level = heading.getLevel();
        List<Span> spans = spans(heading);
        boolean ours = level >= Heading.HIGHEST && level <= Heading.LOWEST && typed.first(heading) == '#';
        if (ours && !Prose.isBlank(Span.plain(spans))) {
            blocks.add(new Heading(level, spans));
        } else {
            addTyped(heading, ProblemKind.HEADING);
        }
    }

    private void addTyped(Node node, ProblemKind kind) {
        List<String> lines = typed.lines(node);
        problems.accept(kind, String.join(" ", lines));
        lines.forEach(line -> addParagraph(List.of(new Words(line))));
    }

    private List<Span> spans(Node block) {
        return SpanReader.read(block.getFirstChild(), null, typed, problems);
    }

    private boolean isTable(Node paragraph) {
        List<String> lines = typed.lines(paragraph);
        return lines.size() > 1
                && lines.getFirst().contains("|")
                && TABLE_RULE.matcher(lines.get(1)).matches();
    }
}
