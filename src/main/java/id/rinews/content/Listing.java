package id.rinews.content;

import java.util.List;

/** A list, numbered from one where it is ordered. */
public record Listing(boolean ordered, List<List<Span>> items) implements Block {
    public Listing {
        items = items.stream().map(List::copyOf).toList();
    }
}
