package id.rinews.content;

import java.util.List;

/** Stressed text, printed italic. */
public record Emphasis(List<Span> spans) implements Span {
    public Emphasis {
        spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
        return Span.plain(spans);
    }
}
