package id.rinews.articles;

import id.rinews.shared.Language;

/** A story was withdrawn or retracted, as {@code kind} says. */
public record ArticleWithdrawn(long article, long story, Language language, ChangeKind kind) {}
