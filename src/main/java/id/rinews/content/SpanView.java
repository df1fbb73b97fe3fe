package id.rinews.content;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A span ready to be printed.
 *
 * @param type {@code words}, {@code strong}, {@code emphasis} or {@code link}
 * @param text of words
 * @param href of a link, absolute within the site or an outside address
 * @param outside whether a link leaves the site
 */
public record SpanView(String type, String text, String href, boolean outside, List<SpanView> spans) {

    static SpanView words(String text) {
        return new SpanView("words", text, "", false, List.of());
    }

    static SpanView around(String type, List<SpanView> spans) {
        return new SpanView(type, "", "", false, spans);
    }

    static SpanView link(String href, boolean outside, List<SpanView> spans) {
        return new SpanView("link", "", href, outside, spans);
    }

    /** A link to what is not public is no link: its words stay. */
    static SpanView ofLink(List<SpanView> spans, @Nullable Teaser teaser) {
        return teaser == null ? around("plain", spans) : link(teaser.path(), false, spans);
    }
}
