package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One language edition of a story as readers see it: the live revision with its times. */
public record Edition(
        long id,
        long story,
        Language language,
        String slug,
        Manuscript text,
        Instant publishedAt,
        @Nullable Instant updatedAt) {

    static Edition of(Article article, Revision live) {
        return new Edition(
                article.id(),
                article.story(),
                article.language(),
                java.util.Objects.requireNonNull(article.slug()),
                live.manuscript(),
                java.util.Objects.requireNonNull(article.firstPublishedAt()),
                article.majorUpdatedAt());
    }

    /** What readers would see if it were published now. */
    static Edition preview(Article article, Manuscript text, Instant now) {
        Instant first = article.firstPublishedAt();
        String slug = article.slug();
        return new Edition(
                article.id(),
                article.story(),
                article.language(),
                slug == null ? "pratinjau" : slug,
                text,
                first == null ? now : first,
                article.majorUpdatedAt());
    }

    /** The day of the dateline, else of the first publication in the story's zone: the story's "then". */
    public LocalDate day() {
        LocalDate filed = text.filedOn();
        return filed != null ? filed : LocalDate.ofInstant(publishedAt, text.timeZone());
    }

    public String path() {
        return Addresses.ARTICLES.path(language, slug);
    }
}
