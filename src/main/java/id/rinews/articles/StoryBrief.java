package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import java.time.Instant;
import java.time.LocalDate;

/**
 * A story where its title alone is told.
 *
 * @param language in which the title stands
 * @param filed the day of the dateline, else of the first publication
 */
public record StoryBrief(
        long story,
        Language language,
        LocalDate filed,
        Genre genre,
        String headline,
        String slug,
        Instant publishedAt) {

    public String path() {
        return Addresses.ARTICLES.path(language, slug);
    }
}
