package id.rinews.content;

import java.util.List;
import java.util.stream.Collectors;

/** A list of one level; an ordered one counts from 1. */
public record Listing(boolean ordered, List<List<Span>> items) implements Block {
    public Listing {
        items = items.stream().map(Spans::visible).toList();
        if (items.isEmpty()) {
            throw new IllegalArgumentException("A list needs an item");
        }
    }

    @Override
    public String plain() {
        return items.stream().map(Span::plain).collect(Collectors.joining("\n"));
    }
}
