package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * A story where its title alone is told.
 *
 * @param language in which the title stands
 * @param agreements ids of those that it cites
 * @param filed the day of the dateline, else of the first publication
 */
public record StoryBrief(
        long story,
        Language language,
        LocalDate filed,
        Genre genre,
        String headline,
        String slug,
        List<Long> agreements,
        Instant publishedAt) {

    public String path() {
        return Addresses.ARTICLES.path(language, slug);
    }
}
