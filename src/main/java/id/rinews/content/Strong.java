package id.rinews.content;

import java.util.List;

/** Text in bold. */
public record Strong(List<Span> spans) implements Span {
    public Strong {
        spans = List.copyOf(spans);
    }
}
