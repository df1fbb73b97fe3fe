package id.rinews.content;

import id.rinews.shared.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes blocks as a source that reads back as the same blocks. */
final class StoryWriter {
    private StoryWriter() {}

    static String write(List<Block> blocks, Language language) {
        StringBuilder out = new StringBuilder();
        boolean other = false;
        for (int i = 0; i < blocks.size(); i++) {
            other = isSameListing(i == 0 ? null : blocks.get(i - 1), blocks.get(i)) && !other;
            out.append(i == 0 ? "" : "\n\n");
            out.append(
                    blocks.get(i) instanceof Listing listing
                            ? listing(listing, other)
                            : write(blocks.get(i), language));
        }
        return out.toString();
    }

    static String write(Block block, Language language) {
        return switch (block) {
            case Paragraph(List<Span> spans) -> LineStart.guard(SpanWriter.write(spans));
            case Heading(int level, List<Span> spans) -> "#".repeat(level) + " " + heading(SpanWriter.write(spans));
            case Quote quote -> quote(quote);
            case Listing listing -> listing(listing, false);
            case Figure(long media, String alt, String caption) -> figure(media, alt, caption);
            case ReadAlso(String headline, Reference target) -> label(Label.READ_ALSO, headline, target, language);
            case AgreementCard(String title, Reference target) -> label(Label.AGREEMENT, title, target, language);
        };
    }

    /** Two lists in a row are two only where their markers differ. */
    private static boolean isSameListing(@Nullable Block before, Block block) {
        return before instanceof Listing(boolean first, List<List<Span>> _)
                && block instanceof Listing(boolean second, List<List<Span>> _)
                && first == second;
    }

    private static String heading(String text) {
        return text.endsWith("#") ? text.substring(0, text.length() - 1) + "\\#" : text;
    }

    private static String listing(Listing listing, boolean other) {
        List<String> lines = new ArrayList<>();
        for (List<Span> item : listing.items()) {
            String marker = listing.ordered() ? lines.size() + 1 + (other ? ")" : ".") : other ? "*" : "-";
            lines.add(marker + " " + LineStart.guard(SpanWriter.write(item)));
        }
        return String.join("\n", lines);
    }

    private static String quote(Quote quote) {
        List<Paragraph> paragraphs = quote.paragraphs();
        String text = paragraphs.stream()
                .map(p -> "> " + LineStart.guard(SpanWriter.write(p.spans())))
                .collect(Collectors.joining("\n>\n"));
        if (!quote.speaker().isEmpty()) {
            return text + "\n> — " + SpanWriter.write(quote.speaker());
        }
        return paragraphs.size() > 1 ? LineStart.guardDash(text) : text;
    }

    private static String figure(long media, String alt, String caption) {
        String title = caption.isEmpty() ? "" : " \"" + Escapes.title(caption) + "\"";
        return "![" + SpanWriter.words(alt) + "](media:" + media + title + ")";
    }

    private static String label(Label label, String headline, @Nullable Reference target, Language language) {
        String words = SpanWriter.words(headline);
        return label.in(language) + ": " + (target == null ? words : "[" + words + "](" + target.address() + ")");
    }
}
