package id.rinews.content;

/** A picture by its id, with what it says to those who do not see it and what stands under it. */
public record Figure(long media, String alt, String caption) implements Block {}
