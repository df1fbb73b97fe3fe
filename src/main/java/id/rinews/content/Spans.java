package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** Running text in its one tidy form: no empty pieces, no two alike side by side, no blanks at the ends. */
class Spans {

    private static final Parser LINE = Parser.builder()
            .enabledBlockTypes(java.util.Set.of())
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .build();

    private Spans() {}

    static List<Span> tidy(List<Span> spans) {
        List<Span> merged = merge(spans, false, false);
        trim(merged);
        return merged;
    }

    private static void trim(List<Span> spans) {
        while (!spans.isEmpty() && spans.getFirst() instanceof Words(var text)) {
            spans.removeFirst();
            if (!text.stripLeading().isEmpty()) {
                spans.addFirst(new Words(text.stripLeading()));
                break;
            }
        }
        while (!spans.isEmpty() && spans.getLast() instanceof Words(var text)) {
            spans.removeLast();
            if (!text.stripTrailing().isEmpty()) {
                spans.add(new Words(text.stripTrailing()));
                break;
            }
        }
    }

    private static List<Span> merge(List<Span> spans, boolean strong, boolean emphasis) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            switch (span) {
                case Words words -> add(merged, words);
                case Strong(var inner) when strong -> merge(inner, true, emphasis).forEach(s -> add(merged, s));
                case Strong(var inner) -> wrap(merged, new Strong(merge(inner, true, emphasis)));
                case Emphasis(var inner) when emphasis -> merge(inner, strong, true).forEach(s -> add(merged, s));
                case Emphasis(var inner) -> wrap(merged, new Emphasis(merge(inner, strong, true)));
                case Link(var inner, var target) -> merged.add(new Link(merge(inner, strong, emphasis), target));
            }
        }
        return merged;
    }

    private static void wrap(List<Span> merged, Span span) {
        List<Span> inner = span instanceof Strong(var s) ? s : ((Emphasis) span).spans();
        if (Walk.plain(inner).isBlank()) {
            inner.forEach(s -> add(merged, s));
        } else {
            add(merged, span);
        }
    }

    private static void add(List<Span> merged, Span span) {
        Span last = merged.isEmpty() ? null : merged.getLast();
        if (span instanceof Words(var text) && text.isEmpty()) {
            return;
        }
        if (last instanceof Words(var before) && span instanceof Words(var text)) {
            merged.set(merged.size() - 1, new Words(before + text));
        } else if (last instanceof Strong(var before) && span instanceof Strong(var inner)) {
            merged.set(merged.size() - 1, new Strong(joined(before, inner, true, false)));
        } else if (last instanceof Emphasis(var before) && span instanceof Emphasis(var inner)) {
            merged.set(merged.size() - 1, new Emphasis(joined(before, inner, false, true)));
        } else {
            merged.add(span);
        }
    }

    private static List<Span> joined(List<Span> one, List<Span> other, boolean strong, boolean emphasis) {
        List<Span> both = new ArrayList<>(one);
        both.addAll(other);
        return merge(both, strong, emphasis);
    }

    /** The spans of one line of text. */
    static List<Span> read(String line) {
        Node paragraph = LINE.parse(line).getFirstChild();
        return paragraph == null ? List.of() : new SpanReader(new Source(line), new ArrayList<>()).spans(paragraph);
    }

    /** The same words with as much of their markup as can be written and read again. */
    static List<Span> stable(List<Span> spans) {
        if (spans.stream().allMatch(Words.class::isInstance) || isStable(spans)) {
            return spans;
        }
        List<Span> shallow = tidy(flat(spans, true));
        return isStable(shallow) ? shallow : tidy(flat(spans, false));
    }

    private static boolean isStable(List<Span> spans) {
        return read(SpanWriter.write(spans)).equals(spans);
    }

    /** Links keep their targets; bold and italics stay, one level deep, or go. */
    private static List<Span> flat(List<Span> spans, boolean keep) {
        List<Span> flat = new ArrayList<>();
        for (Span span : spans) {
            switch (span) {
                case Words words -> flat.add(words);
                case Strong(var inner) -> flat.addAll(keep ? List.of(new Strong(List.of(new Words(Walk.plain(inner))))) : flat(inner, false));
                case Emphasis(var inner) -> flat.addAll(keep ? List.of(new Emphasis(List.of(new Words(Walk.plain(inner))))) : flat(inner, false));
                case Link(var inner, var target) -> flat.add(new Link(List.of(new Words(Walk.plain(inner))), target));
            }
        }
        return flat;
    }
}
