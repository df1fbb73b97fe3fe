package id.rinews.content;

import java.util.List;

/** Running text; never blank. */
public record Paragraph(List<Span> spans) implements Block {
    public Paragraph {
        spans = Spans.visible(spans);
    }

    @Override
    public String plain() {
        return Span.plain(spans);
    }
}
