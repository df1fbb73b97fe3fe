package id.rinews.articles;

import id.rinews.content.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A link below a story: to a publication by identity, or to an outside page with what is known of it.
 *
 * @param language BCP 47 code of an outside page, or empty
 */
public record EndLink(
        LinkKind kind,
        @Nullable Reference target,
        String title,
        String url,
        String publisher,
        String language,
        @Nullable LocalDate checkedOn) {

    public EndLink {
        if (target == null && (url.isBlank() || title.isBlank())) {
            throw new IllegalArgumentException("A link needs a target, or an address and a title");
        }
    }

    public static EndLink to(LinkKind kind, Reference target) {
        return new EndLink(kind, target, "", "", "", "", null);
    }
}
