package id.rinews.content;

import java.util.List;

/** A subheading, of level 2 or 3. */
public record Heading(int level, List<Span> spans) implements Block {
    public Heading {
        spans = List.copyOf(spans);
        if (level < 2 || level > 3) {
            throw new IllegalArgumentException("A story has headings of level 2 and 3 only");
        }
    }
}
