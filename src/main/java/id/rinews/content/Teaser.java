package id.rinews.content;

import id.rinews.shared.Language;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * What a link to a publication shows.
 *
 * @param language in which the title stands; the reader's where there is such an edition
 * @param path the public path of that edition
 * @param publishedAt of a story; null for an agreement
 * @param zone of the story's dateline, in which its date is printed
 * @param standing of an agreement; null for a story
 */
public record Teaser(
        Reference reference,
        Language language,
        String title,
        String path,
        @Nullable Instant publishedAt,
        @Nullable ZoneId zone,
        @Nullable Standing standing) {}
