package id.rinews.content;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes each block in its one canonical form. */
class BlockWriter {

    private BlockWriter() {}

    static String write(Block block) {
        return switch (block) {
            case Paragraph(var spans) -> SpanWriter.line(spans);
            case Heading(var level, var spans) -> "#".repeat(level) + " " + heading(spans);
            case Quote quote -> quote(quote);
            case Listing listing -> listing(listing);
            case Figure(var media, var alt, var caption) ->
                "![%s](media:%d%s)".formatted(SpanWriter.escaped(alt), media, caption.isEmpty() ? "" : " \"" + caption.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;") + "\"");
            case ReadAlso(var headline, var target, var label) ->
                labelled(Labels.word(Labels.Sort.READ_ALSO, label), headline, target);
            case AgreementCard(var title, var target, var label) ->
                labelled(Labels.word(Labels.Sort.AGREEMENT, label), title, target);
        };
    }

    private static String heading(List<Span> spans) {
        String text = SpanWriter.write(spans);
        return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    }

    private static String quote(Quote quote) {
        String said = quote.paragraphs().stream()
                .map(p -> "> " + SpanWriter.line(p.spans()))
                .collect(Collectors.joining("\n>\n"));
        return quote.speaker().isEmpty() ? said : said + "\n>\n> — " + SpanWriter.write(quote.speaker());
    }

    private static String listing(Listing listing) {
        return IntStream.range(0, listing.items().size())
                .mapToObj(i -> (listing.ordered() ? (i + 1) + ". " : "- ") + SpanWriter.line(listing.items().get(i)))
                .collect(Collectors.joining("\n"));
    }

    private static String labelled(String label, String words, @Nullable Reference target) {
        String text = SpanWriter.escaped(words);
        return label + ": " + (target == null ? text : "[" + text + "](" + target.address() + ")");
    }
}
