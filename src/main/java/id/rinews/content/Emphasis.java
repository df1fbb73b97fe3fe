package id.rinews.content;

import java.util.List;

/** Text in italics. */
public record Emphasis(List<Span> spans) implements Span {
    public Emphasis {
        spans = List.copyOf(spans);
    }
}
