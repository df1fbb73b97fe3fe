package id.rinews.content;

/** A piece of running text. */
public sealed interface Span permits Words, Strong, Emphasis, Link {}
