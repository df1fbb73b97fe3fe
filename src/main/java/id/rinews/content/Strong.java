package id.rinews.content;

import java.util.List;

/** Text of strong importance, printed bold. */
public record Strong(List<Span> spans) implements Span {
    public Strong {
        spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
        return Span.plain(spans);
    }
}
