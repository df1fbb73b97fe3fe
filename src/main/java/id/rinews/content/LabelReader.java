package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/** Reads a label line: a read-also or an agreement's card, or a paragraph where its link is none that these can have. */
final class LabelReader {
    /** Keeps the rest of the line from being read as a list or heading. */
    private static final String GUARD = "x ";

    private LabelReader() {}

    /** The line's block, or null where nothing readable follows the label. */
    static @Nullable Block read(LabelLine line, BiConsumer<ProblemKind, String> problems) {
        List<Span> spans = spans(line.rest(), problems);
        String headline = Prose.tidy(Span.plain(spans));
        if (Prose.isBlank(headline)) {
            return null;
        }
        List<Link> links = Spans.links(spans);
        if (links.isEmpty()) {
            return block(line.label(), headline, null);
        }
        if (links.size() == 1 && links.getFirst().target() instanceof Reference target && fits(line.label(), target)) {
            return block(line.label(), headline, target);
        }
        problems.accept(ProblemKind.LABEL, line.typed() + " " + line.rest());
        return paragraph(line, spans);
    }

    private static boolean fits(Label label, Reference target) {
        return label == Label.READ_ALSO || target.kind() == Kind.AGREEMENT;
    }

    private static Block block(Label label, String headline, @Nullable Reference target) {
        return switch (label) {
            case READ_ALSO -> new ReadAlso(headline, target);
            case AGREEMENT -> new AgreementCard(headline, target);
        };
    }

    private static Block paragraph(LabelLine line, List<Span> spans) {
        List<Span> all = new ArrayList<>(spans);
        all.addFirst(new Words(line.typed() + " "));
        return new Paragraph(all);
    }

    private static List<Span> spans(String rest, BiConsumer<ProblemKind, String> problems) {
        Typed typed = new Typed(GUARD + rest);
        var paragraph = CommonMark.parse(typed.source()).getFirstChild();
        if (paragraph == null) {
            return List.of();
        }
        List<Span> spans = new ArrayList<>(SpanReader.read(paragraph.getFirstChild(), null, typed, problems));
        if (!spans.isEmpty()) {
            spans.set(0, new Words(spans.getFirst().plain().substring(1)));
        }
        return Spans.tidy(spans);
    }
}
