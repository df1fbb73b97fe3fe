package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Reads running text: bold, italics and links, and all else as the words it was typed with. */
class SpanReader {

    private final Source source;
    private final List<Problem> problems;

    SpanReader(Source source, List<Problem> problems) {
        this.source = source;
        this.problems = problems;
    }

    List<Span> spans(Node parent) {
        return spans(parent.getFirstChild(), null);
    }

    /** From one node up to, not including, another. */
    List<Span> spans(@Nullable Node from, @Nullable Node to) {
        return Spans.tidy(raw(from, to, 0));
    }

    private List<Span> raw(@Nullable Node from, @Nullable Node to, int depth) {
        if (depth > StoryText.MAX_DEPTH) {
            throw new StoryTextTooLarge(StoryTextTooLarge.Bound.DEPTH, StoryText.MAX_DEPTH);
        }
        List<Span> spans = new ArrayList<>();
        for (Node node = from; node != null && node != to; node = node.getNext()) {
            spans.addAll(span(node, depth));
        }
        return spans;
    }

    private List<Span> span(Node node, int depth) {
        return switch (node) {
            case Text text -> List.of(new Words(text.getLiteral()));
            case SoftLineBreak _ -> List.of(new Words(" "));
            case HardLineBreak _ -> List.of(new Words(" "));
            case StrongEmphasis strong -> List.of(new Strong(raw(strong.getFirstChild(), null, depth + 1)));
            case org.commonmark.node.Emphasis emphasis ->
                List.of(new Emphasis(raw(emphasis.getFirstChild(), null, depth + 1)));
            case org.commonmark.node.Link link -> link(link, depth);
            case Image _ -> refused(node, Problem.Sort.IMAGE);
            case Code _ -> refused(node, Problem.Sort.CODE);
            case HtmlInline _ -> refused(node, Problem.Sort.HTML);
            default -> List.of(new Words(typed(node)));
        };
    }

    private List<Span> link(org.commonmark.node.Link link, int depth) {
        Optional<Target> target = Target.of(link.getDestination());
        List<Span> text = Spans.tidy(raw(link.getFirstChild(), null, depth + 1));
        boolean plain = link.getTitle() == null && !Walk.plain(text).isBlank();
        return target.isPresent() && plain ? List.of(new Link(text, target.get())) : refused(link, Problem.Sort.LINK);
    }

    private List<Span> refused(Node node, Problem.Sort sort) {
        String typed = typed(node);
        problems.add(Problem.of(sort, typed));
        return List.of(new Words(typed));
    }

    /** A node as it was typed, lines joined by blanks. */
    String typed(Node node) {
        return node.getSourceSpans().stream()
                .map(span -> source.slice(span.getInputIndex(), span.getLength()))
                .collect(Collectors.joining(" "));
    }

    List<Span> nested(Node node) {
        return refused(node, Problem.Sort.NESTING);
    }

    /** A list item as one run of text; blocks within it stay as typed. */
    List<Span> item(ListItem item) {
        List<Span> spans = new ArrayList<>();
        for (Node node = item.getFirstChild(); node != null; node = node.getNext()) {
            if (!spans.isEmpty()) {
                spans.add(new Words(" "));
            }
            spans.addAll(node instanceof org.commonmark.node.Paragraph ? spans(node) : nested(node));
        }
        return Spans.tidy(spans);
    }

    @Nullable Block figure(Image image) {
        Optional<Reference> media = Reference.parse(image.getDestination()).filter(r -> r.kind() == Kind.MEDIA);
        String alt = Walk.plain(spans(image));
        String caption = image.getTitle() == null ? "" : image.getTitle().replaceAll("\\s+", " ").strip();
        return media.map(m -> new Figure(m.id(), alt, caption)).orElse(null);
    }

    /** The block of a labelled paragraph, or nothing where it is only a sentence that begins alike. */
    @Nullable Block labelled(Node paragraph, Labels.Labelled label) {
        List<Span> rest = new SpanReader(source, new ArrayList<>()).rest(label.rest());
        Optional<Link> link = rest.size() == 1 && rest.getFirst() instanceof Link only ? Optional.of(only) : Optional.empty();
        String words = Walk.plain(rest).strip();
        boolean links = rest.stream().anyMatch(Link.class::isInstance);
        return switch (label.sort()) {
            case READ_ALSO -> {
                Reference target = link.flatMap(SpanReader::publication).orElse(null);
                yield words.isEmpty() || (links && target == null) ? null : new ReadAlso(words, target, label.language());
            }
            case AGREEMENT -> link.filter(l -> l.target() instanceof Reference(var kind, var _) && kind == Kind.AGREEMENT)
                    .map(l -> new AgreementCard(words, (Reference) l.target(), label.language()))
                    .orElse(null);
        };
    }

    private List<Span> rest(String text) {
        return Spans.read(text);
    }

    private static Optional<Reference> publication(Link link) {
        return link.target() instanceof Reference reference && reference.kind() != Kind.MEDIA
                ? Optional.of(reference)
                : Optional.empty();
    }

    /** Spans that read the same when written; emphasis that could not be written again is let go, never a word. */
    List<Span> stable(List<Span> spans) {
        return Spans.stable(spans);
    }
}
