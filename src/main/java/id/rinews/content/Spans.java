package id.rinews.content;

import id.rinews.content.Runs.Run;
import id.rinews.content.Style.Anchor;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The normal form of running text: neighbours of one style are one span, nothing is bold inside bold, no span begins or
 * ends with a space, and the mark that reaches furthest stands outside.
 */
final class Spans {
    private Spans() {}

    /** The same text in normal form. */
    static List<Span> tidy(List<Span> spans) {
        Runs runs = new Runs();
        collect(spans, Style.PLAIN, runs, 0);
        return build(runs.finish());
    }

    /** The same text in normal form, refused where nobody could see it. */
    static List<Span> visible(List<Span> spans) {
        List<Span> tidy = tidy(spans);
        if (isBlank(tidy)) {
            throw new IllegalArgumentException("There is nothing to read");
        }
        return tidy;
    }

    static boolean isBlank(List<Span> spans) {
        return Prose.isBlank(Span.plain(spans));
    }

    static List<Span> build(List<Run> runs) {
        List<Span> spans = new ArrayList<>();
        for (int i = 0; i < runs.size(); ) {
            Style mark = furthest(runs, i);
            int end = end(runs, i, mark);
            spans.add(span(runs.subList(i, end), mark));
            i = end;
        }
        return List.copyOf(spans);
    }

    static List<Link> links(List<Span> spans) {
        List<Link> links = new ArrayList<>();
        for (Span span : spans) {
            switch (span) {
                case Words _ -> {}
                case Strong(List<Span> inner) -> links.addAll(links(inner));
                case Emphasis(List<Span> inner) -> links.addAll(links(inner));
                case Link link -> links.add(link);
            }
        }
        return links;
    }

    private static void collect(List<Span> spans, Style style, Runs runs, int depth) {
        if (depth > StoryText.MAX_DEPTH) {
            throw new StoryTextTooLarge(StoryTextTooLarge.Limit.DEPTH, StoryText.MAX_DEPTH);
        }
        for (Span span : spans) {
            switch (span) {
                case Words(String text) -> runs.add(text, style);
                case Strong(List<Span> inner) -> collect(inner, style.bold(), runs, depth + 1);
                case Emphasis(List<Span> inner) -> collect(inner, style.italic(), runs, depth + 1);
                case Link(List<Span> inner, Target target) ->
                    collect(inner, isBlank(inner) ? style : style.linked(target), runs, depth + 1);
            }
        }
    }

    private static Span span(List<Run> runs, Style mark) {
        if (mark.equals(Style.PLAIN)) {
            return new Words(runs.getFirst().text());
        }
        List<Span> inner = build(runs.stream()
                .map(run -> new Run(run.text(), run.style().without(mark)))
                .toList());
        if (mark.anchor() != null) {
            return new Link(inner, mark.anchor().target());
        }
        return mark.strong() ? new Strong(inner) : new Emphasis(inner);
    }

    /** The one mark of the run at {@code start} that reaches furthest; of equals, link before strong before emphasis. */
    private static Style furthest(List<Run> runs, int start) {
        Style best = Style.PLAIN;
        for (Style mark : runs.get(start).style().marks()) {
            best = best.equals(Style.PLAIN) || end(runs, start, mark) > end(runs, start, best) ? mark : best;
        }
        return best;
    }

    private static int end(List<Run> runs, int start, Style mark) {
        if (mark.equals(Style.PLAIN)) {
            return start + 1;
        }
        if (mark.anchor() != null) {
            return reach(runs, start, style -> style.anchor() == mark.anchor());
        }
        int end = reach(runs, start, style -> mark.strong() ? style.strong() : style.emphasis());
        return end == runs.size() ? end : beforeCutLink(runs, start, end);
    }

    private static int reach(List<Run> runs, int start, Predicate<Style> holds) {
        int end = start;
        while (end < runs.size() && holds.test(runs.get(end).style())) {
            end++;
        }
        return end;
    }

    /** A link is never cut in two: a mark that ends inside one ends before it, unless it begins inside. */
    private static int beforeCutLink(List<Run> runs, int start, int end) {
        Anchor cut = runs.get(end).style().anchor();
        int whole = end;
        while (cut != null && whole > start && runs.get(whole - 1).style().anchor() == cut) {
            whole--;
        }
        return whole == start ? end : whole;
    }
}
