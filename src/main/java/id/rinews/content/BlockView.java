package id.rinews.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block ready to be printed by the fragment of its type in {@code content/blocks}.
 *
 * @param type {@code paragraph}, {@code heading}, {@code quote}, {@code listing}, {@code also}, {@code pact} or {@code
 *     picture}
 * @param lead what stands bold before a paragraph: the dateline
 * @param level of a heading: 2 or 3
 * @param ordered whether a list is numbered
 * @param spans of a paragraph or heading
 * @param parts paragraphs of a quotation, or items of a list
 * @param speaker of a quotation
 * @param teaser of a "read also" or of an agreement
 * @param picture null but for a picture
 * @param number counts the blocks of a story from one, for ids within the page
 */
public record BlockView(
        String type,
        String lead,
        int level,
        boolean ordered,
        List<SpanView> spans,
        List<List<SpanView>> parts,
        List<SpanView> speaker,
        @Nullable Teaser teaser,
        @Nullable Illustration picture,
        int number) {

    static BlockView of(String type, int number, List<SpanView> spans) {
        return new BlockView(type, "", 2, false, spans, List.of(), List.of(), null, null, number);
    }

    static BlockView heading(int number, int level, List<SpanView> spans) {
        return new BlockView("heading", "", level, false, spans, List.of(), List.of(), null, null, number);
    }

    static BlockView listing(int number, boolean ordered, List<List<SpanView>> items) {
        return new BlockView("listing", "", 2, ordered, List.of(), items, List.of(), null, null, number);
    }

    static BlockView quote(int number, List<List<SpanView>> paragraphs, List<SpanView> speaker) {
        return new BlockView("quote", "", 2, false, List.of(), paragraphs, speaker, null, null, number);
    }

    static BlockView teaser(String type, int number, Teaser teaser) {
        return new BlockView(type, "", 2, false, List.of(), List.of(), List.of(), teaser, null, number);
    }

    static BlockView picture(int number, Illustration picture) {
        return new BlockView("picture", "", 2, false, List.of(), List.of(), List.of(), null, picture, number);
    }

    BlockView led(String words) {
        return new BlockView(type, words, level, ordered, spans, parts, speaker, teaser, picture, number);
    }
}
