package id.rinews.content;

import java.util.List;

/** Text that leads somewhere. */
public record Link(List<Span> spans, Target target) implements Span {
    public Link {
        spans = List.copyOf(spans);
    }

    @Override
    public String plain() {
        return Span.plain(spans);
    }
}
