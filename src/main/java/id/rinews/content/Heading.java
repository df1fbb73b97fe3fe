package id.rinews.content;

import java.util.List;

/** A heading inside the story, of level 2 or 3: level 1 is the headline. */
public record Heading(int level, List<Span> spans) implements Block {
    public static final int HIGHEST = 2;
    public static final int LOWEST = 3;

    public Heading {
        if (level < HIGHEST || level > LOWEST) {
            throw new IllegalArgumentException("A heading in a story is of level 2 or 3, not " + level);
        }
        spans = Spans.visible(spans);
    }

    @Override
    public String plain() {
        return Span.plain(spans);
    }
}
