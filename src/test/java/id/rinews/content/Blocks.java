package id.rinews.content;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Blocks as the editor in the browser names their parts, runs of one style each instead of nested spans. */
public final class Blocks {
    private Blocks() {}

    public static List<Map<String, Object>> of(String source) {
        return StoryText.parse(source).blocks().stream().map(Blocks::of).toList();
    }

    private static Map<String, Object> of(Block block) {
        return switch (block) {
            case Paragraph(List<Span> spans) -> Map.of("type", "paragraph", "runs", runs(spans));
            case Heading(int level, List<Span> spans) -> Map.of("type", "heading", "level", level, "runs", runs(spans));
            case Quote(List<Paragraph> paragraphs, List<Span> speaker) ->
                Map.of(
                        "type",
                        "quote",
                        "paragraphs",
                        paragraphs.stream().map(p -> runs(p.spans())).toList(),
                        "speaker",
                        runs(speaker));
            case Listing(boolean ordered, List<List<Span>> items) ->
                Map.of(
                        "type",
                        "listing",
                        "ordered",
                        ordered,
                        "items",
                        items.stream().map(Blocks::runs).toList());
            case Figure(long media, String alt, String caption) ->
                Map.of("type", "figure", "media", media, "alt", alt, "caption", caption);
            case ReadAlso(String headline, Reference target) -> label("also", headline, target);
            case AgreementCard(String title, Reference target) -> label("pact", title, target);
        };
    }

    private static Map<String, Object> label(String type, String headline, @Nullable Reference target) {
        return nullable("type", type, "headline", headline, "target", target == null ? null : target.address());
    }

    private static List<Map<String, Object>> runs(List<Span> spans) {
        List<Map<String, Object>> runs = new ArrayList<>();
        collect(spans, false, false, null, runs);
        return runs;
    }

    private static void collect(
            List<Span> spans, boolean strong, boolean em, @Nullable String href, List<Map<String, Object>> runs) {
        for (Span span : spans) {
            switch (span) {
                case Words(String text) -> add(text, strong, em, href, runs);
                case Strong(List<Span> inner) -> collect(inner, true, em, href, runs);
                case Emphasis(List<Span> inner) -> collect(inner, strong, true, href, runs);
                case Link(List<Span> inner, Target target) -> collect(inner, strong, em, target.address(), runs);
            }
        }
    }

    private static void add(
            String text, boolean strong, boolean em, @Nullable String href, List<Map<String, Object>> runs) {
        runs.add(nullable("text", text, "strong", strong, "em", em, "href", href));
    }

    private static Map<String, Object> nullable(@Nullable Object... pairs) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put((String) pairs[i], pairs[i + 1]);
        }
        return map;
    }
}
