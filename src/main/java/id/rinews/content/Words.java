package id.rinews.content;

/** Plain text, whatever characters it holds. */
public record Words(String text) implements Span {}
