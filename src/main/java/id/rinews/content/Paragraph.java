package id.rinews.content;

import java.util.List;

/** Running text. */
public record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
        spans = List.copyOf(spans);
    }
}
