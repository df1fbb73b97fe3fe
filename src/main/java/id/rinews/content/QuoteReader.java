package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;

/** Reads a quotation, whose last line may name the speaker behind a dash. */
class QuoteReader {

    private static final String DASH = "— ";
    private final SpanReader inline;

    QuoteReader(SpanReader inline) {
        this.inline = inline;
    }

    /** Empty where the quotation holds nothing. */
    Optional<Block> read(BlockQuote quote) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Span> speaker = List.of();
        for (Node node = quote.getFirstChild(); node != null; node = node.getNext()) {
            boolean last = node.getNext() == null;
            List<List<Span>> parts = node instanceof org.commonmark.node.Paragraph paragraph && last
                    ? speaking(paragraph)
                    : List.of(part(node), List.of());
            boolean isSpeaker = last && parts.get(1).isEmpty() && !paragraphs.isEmpty() && isSpeaker(parts.getFirst());
            speaker = isSpeaker ? parts.getFirst() : parts.get(1);
            if (!isSpeaker && !parts.getFirst().isEmpty()) {
                paragraphs.add(new Paragraph(parts.getFirst()));
            }
        }
        return paragraphs.isEmpty() ? Optional.empty() : Optional.of(new Quote(paragraphs, undashed(speaker)));
    }

    private List<Span> part(Node node) {
        return node instanceof org.commonmark.node.Paragraph
                ? inline.stable(inline.spans(node))
                : inline.nested(node);
    }

    /** The last paragraph in two: what was said, and the line that names who said it. */
    private List<List<Span>> speaking(org.commonmark.node.Paragraph paragraph) {
        Node at = paragraph.getLastChild();
        while (at != null && !(at instanceof SoftLineBreak)) {
            at = at.getPrevious();
        }
        if (at != null) {
            List<Span> line = inline.stable(inline.spans(at.getNext(), null));
            List<Span> before = inline.stable(inline.spans(paragraph.getFirstChild(), at));
            if (isSpeaker(line) && !before.isEmpty()) {
                return List.of(before, line);
            }
        }
        return List.of(inline.stable(inline.spans(paragraph)), List.of());
    }

    private static boolean isSpeaker(List<Span> line) {
        return !line.isEmpty()
                && line.getFirst() instanceof Words(var text)
                && text.startsWith(DASH)
                && !Walk.plain(line).substring(DASH.length()).isBlank();
    }

    private static List<Span> undashed(List<Span> line) {
        if (line.isEmpty()) {
            return line;
        }
        List<Span> spans = new ArrayList<>(line);
        String first = ((Words) spans.removeFirst()).text().substring(DASH.length()).stripLeading();
        if (!first.isEmpty()) {
            spans.addFirst(new Words(first));
        }
        return spans;
    }
}
