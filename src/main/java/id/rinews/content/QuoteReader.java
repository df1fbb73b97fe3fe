package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads a quote: its paragraphs, and the speaker in a last line that begins with a dash. */
final class QuoteReader {
    private final Typed typed;
    private final BiConsumer<ProblemKind, String> problems;
    private final List<Paragraph> paragraphs = new ArrayList<>();
    private List<Span> speaker = List.of();

    private QuoteReader(Typed typed, BiConsumer<ProblemKind, String> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    /** The quote; no block where it is empty. */
    static List<Block> read(BlockQuote quote, Typed typed, BiConsumer<ProblemKind, String> problems) {
        QuoteReader reader = new QuoteReader(typed, problems);
        for (Node child = quote.getFirstChild(); child != null; child = child.getNext()) {
            reader.add(child);
        }
        return reader.paragraphs.isEmpty() ? List.of() : List.of(new Quote(reader.paragraphs, reader.speaker));
    }

    private void add(Node child) {
        if (!(child instanceof org.commonmark.node.Paragraph)) {
            problems.accept(ProblemKind.NESTING, typed.text(child));
            typed.lines(child).forEach(line -> addParagraph(List.of(new Words(line))));
        } else if (child.getNext() != null) {
            addParagraph(spans(child.getFirstChild(), null));
        } else {
            addLast(child);
        }
    }

    private void addLast(Node paragraph) {
        Node end = lastBreak(paragraph);
        Node line = end == null ? paragraph.getFirstChild() : end.getNext();
        boolean follows = end != null || !paragraphs.isEmpty();
        if (follows && line instanceof Text text && isDash(typed.first(text))) {
            speaker = withoutDash(spans(line, null));
        }
        if (speaker.isEmpty()) {
            addParagraph(spans(paragraph.getFirstChild(), null));
        } else if (end != null) {
            addParagraph(spans(paragraph.getFirstChild(), end));
        }
    }

    private void addParagraph(List<Span> spans) {
        if (!Prose.isBlank(Span.plain(spans))) {
            paragraphs.add(new Paragraph(spans));
        }
    }

    private List<Span> spans(@Nullable Node first, @Nullable Node end) {
        return SpanReader.read(first, end, typed, problems);
    }

    static boolean isDash(int c) {
        return c == '—' || c == '–';
    }

    private static List<Span> withoutDash(List<Span> spans) {
        List<Span> rest = new ArrayList<>(spans);
        rest.set(0, new Words(spans.getFirst().plain().substring(1)));
        List<Span> tidy = Spans.tidy(rest);
        return Prose.isBlank(Span.plain(tidy)) ? List.of() : tidy;
    }

    private static @Nullable Node lastBreak(Node paragraph) {
        Node node = paragraph.getLastChild();
        while (node != null && !(node instanceof SoftLineBreak) && !(node instanceof HardLineBreak)) {
            node = node.getPrevious();
        }
        return node;
    }
}
