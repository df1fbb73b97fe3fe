package id.rinews.content;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads the inline nodes of a parsed text; what stories do not have becomes words as typed, and a problem. */
final class SpanReader {
    private final Typed typed;
    private final BiConsumer<ProblemKind, String> problems;
    private final Runs runs = new Runs();

    private SpanReader(Typed typed, BiConsumer<ProblemKind, String> problems) {
        this.typed = typed;
        this.problems = problems;
    }

    /** The spans from a node to its last sibling, or to {@code end}, which is left out. */
    static List<Span> read(
            @Nullable Node first, @Nullable Node end, Typed typed, BiConsumer<ProblemKind, String> problems) {
        SpanReader reader = new SpanReader(typed, problems);
        reader.addAll(first, end, Style.PLAIN, 0);
        return Spans.build(reader.runs.finish());
    }

    private void addAll(@Nullable Node first, @Nullable Node end, Style style, int depth) {
        if (depth > StoryText.MAX_DEPTH) {
            throw new StoryTextTooLarge(StoryTextTooLarge.Limit.DEPTH, StoryText.MAX_DEPTH);
        }
        for (Node node = first; node != null && node != end; node = node.getNext()) {
            add(node, style, depth);
        }
    }

    private void add(Node node, Style style, int depth) {
        switch (node) {
            case Text text -> runs.add(text.getLiteral(), style);
            case SoftLineBreak _, HardLineBreak _ -> runs.add(" ", style);
            case StrongEmphasis strong -> addAll(strong.getFirstChild(), null, style.bold(), depth + 1);
            case Emphasis emphasis -> addAll(emphasis.getFirstChild(), null, style.italic(), depth + 1);
            case org.commonmark.node.Link link -> addLink(link, style, depth);
            case InertMarkup inert -> addInert(inert, style);
            case Code code -> addTyped(code, style, ProblemKind.CODE);
            case Image image -> addTyped(image, style, ProblemKind.IMAGE);
            default -> addTyped(node, style, ProblemKind.HTML);
        }
    }

    private void addLink(org.commonmark.node.Link link, Style style, int depth) {
        Optional<Target> target = Target.parse(link.getDestination());
        if (target.isEmpty() || !typed.endsWith(link, ')') || !hasText(link)) {
            addTyped(link, style, ProblemKind.LINK);
            return;
        }
        if (link.getTitle() != null) {
            problems.accept(ProblemKind.LINK_TITLE, typed.text(link));
        }
        addAll(link.getFirstChild(), null, style.linked(target.get()), depth + 1);
    }

    private boolean hasText(Node link) {
        List<Span> inner = read(link.getFirstChild(), null, typed, (_, _) -> {});
        return !Prose.isBlank(Span.plain(inner));
    }

    private void addInert(InertMarkup inert, Style style) {
        if (inert.isTag()) {
            problems.accept(ProblemKind.HTML, typed.text(inert));
        }
        runs.add(typed.text(inert), style);
    }

    private void addTyped(Node node, Style style, ProblemKind kind) {
        problems.accept(kind, typed.text(node));
        runs.add(typed.text(node), style);
    }
}
