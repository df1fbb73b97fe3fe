package id.rinews.articles;

import id.rinews.shared.Language;

/** Readers see a new revision of a story. */
public record ArticlePublished(long article, long story, Language language, ChangeKind kind) {}
