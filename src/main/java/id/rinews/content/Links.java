package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** What blocks refer to, and how an open one gets its target. */
final class Links {
    private Links() {}

    static List<Reference> references(Block block) {
        return switch (block) {
            case Paragraph(List<Span> spans) -> inSpans(spans);
            case Heading(int _, List<Span> spans) -> inSpans(spans);
            case Quote quote -> inQuote(quote);
            case Listing(boolean _, List<List<Span>> items) ->
                items.stream().flatMap(item -> inSpans(item).stream()).toList();
            case Figure figure -> List.of(figure.reference());
            case ReadAlso(String _, Reference target) -> list(target);
            case AgreementCard(String _, Reference target) -> list(target);
        };
    }

    static Block resolve(Block block, Function<String, Optional<Reference>> byHeadline) {
        return switch (block) {
            case ReadAlso(String headline, Reference target)
            when target == null ->
                byHeadline
                        .apply(headline)
                        .<Block>map(r -> new ReadAlso(headline, r))
                        .orElse(block);
            case AgreementCard(String title, Reference target)
            when target == null ->
                byHeadline
                        .apply(title)
                        .filter(r -> r.kind() == Kind.AGREEMENT)
                        .<Block>map(r -> new AgreementCard(title, r))
                        .orElse(block);
            default -> block;
        };
    }

    static String resolve(String source, IntPredicate isWanted, Function<String, Optional<Reference>> byHeadline) {
        String[] parts = Prose.LINE_END.splitWithDelimiters(source, -1);
        for (int i = 0; i < parts.length; i += 2) {
            if (isWanted.test(i / 2 + 1)) {
                parts[i] = line(parts[i], byHeadline);
            }
        }
        return String.join("", parts);
    }

    private static String line(String line, Function<String, Optional<Reference>> byHeadline) {
        LabelLine label = WireLabel.of(Prose.tidy(line));
        Block open = label == null ? null : LabelReader.read(label, (_, _) -> {});
        Block linked = open == null ? null : resolve(open, byHeadline);
        if (label == null || linked == null || linked.equals(open)) {
            return line;
        }
        return StoryWriter.write(linked, label.language());
    }

    private static List<Reference> inQuote(Quote quote) {
        List<Reference> references = new ArrayList<>();
        quote.paragraphs().forEach(paragraph -> references.addAll(inSpans(paragraph.spans())));
        references.addAll(inSpans(quote.speaker()));
        return references;
    }

    private static List<Reference> inSpans(List<Span> spans) {
        List<Reference> references = new ArrayList<>();
        for (Link link : Spans.links(spans)) {
            if (link.target() instanceof Reference reference) {
                references.add(reference);
            }
        }
        return references;
    }

    private static List<Reference> list(@Nullable Reference target) {
        return target == null ? List.of() : List.of(target);
    }
}
