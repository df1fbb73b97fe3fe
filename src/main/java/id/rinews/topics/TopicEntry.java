package id.rinews.topics;

import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written about a topic.
 *
 * @param slug wished for; null to make one of the name
 * @param names at most 80 characters each
 * @param iptc code in the IPTC Media Topics, eight digits; null where there is none or one is unsure
 */
public record TopicEntry(
        @Nullable String slug, Wording names, @Nullable String iptc) {

    public static final int LONGEST_NAME = 80;

    public TopicEntry {
        slug = slug == null || slug.isBlank() ? null : slug.strip().toLowerCase(Locale.ROOT);
        if (iptc != null && !iptc.matches("[0-9]{8}")) {
            throw new IllegalArgumentException("Not an IPTC code: " + iptc);
        }
    }

    /** The slug wished for, or one made of the name. */
    public Slug address() {
        return slug != null
                ? new Slug(slug)
                : Slug.of(names.told(id.rinews.shared.Language.ID).text(), "topik");
    }
}
