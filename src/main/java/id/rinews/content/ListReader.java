package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;

/** Reads a list of one level. One that does not count from 1 becomes paragraphs with its numbers as typed: no year is lost. */
final class ListReader {
    private final Typed typed;
    private final BiConsumer<ProblemKind, String> problems;

    private ListReader(Typed typed, BiConsumer<ProblemKind, String> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    static List<Block> read(ListBlock list, boolean ordered, Typed typed, BiConsumer<ProblemKind, String> problems) {
        ListReader reader = new ListReader(typed, problems);
        boolean counts = !(list instanceof OrderedList numbers)
                || numbers.getMarkerStartNumber() == null
                || numbers.getMarkerStartNumber() == 1;
        if (!counts) {
            problems.accept(ProblemKind.LISTING, typed.text(list));
            return reader.paragraphs(list);
        }
        List<List<Span>> items = reader.items(list);
        return items.isEmpty() ? reader.paragraphs(list) : List.of(new Listing(ordered, items));
    }

    private List<List<Span>> items(ListBlock list) {
        List<List<Span>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Span> spans = Spans.tidy(spans(item));
            if (Prose.isBlank(Span.plain(spans))) {
                problems.accept(ProblemKind.LISTING, typed.text(list));
            } else {
                items.add(spans);
            }
        }
        return items;
    }

    private List<Block> paragraphs(ListBlock list) {
        List<Block> paragraphs = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            List<Span> spans = spans(item);
            spans.addFirst(new Words(marker(item) + " "));
            paragraphs.add(new Paragraph(spans));
        }
        return paragraphs;
    }

    private String marker(Node item) {
        String text = typed.text(item).strip();
        int end = text.indexOf(' ');
        return end < 0 ? text : text.substring(0, end);
    }

    private List<Span> spans(Node item) {
        List<Span> spans = new ArrayList<>();
        for (Node child = item.getFirstChild(); child != null; child = child.getNext()) {
            spans.add(new Words(" "));
            if (child instanceof org.commonmark.node.Paragraph) {
                spans.addAll(SpanReader.read(child.getFirstChild(), null, typed, problems));
            } else {
                spans.add(new Words(typed.text(child)));
            }
            boolean alone = child instanceof org.commonmark.node.Paragraph && child.getPrevious() == null;
            if (!alone) {
                problems.accept(ProblemKind.NESTING, typed.text(child));
            }
        }
        return spans;
    }
}
