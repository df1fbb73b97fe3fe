package id.rinews.content;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of running text; inside a block, spans stand in one normal form. */
public sealed interface Span permits Words, Strong, Emphasis, Link {

    /** The text that readers read, without markup. */
    String plain();

    /** The text of several spans. */
    static String plain(List<Span> spans) {
        return spans.stream().map(Span::plain).collect(Collectors.joining());
    }
}
