package id.rinews.shared;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * Where a fact was read, as an editor writes it: the title in the source's own language. Entities embed it.
 *
 * @param text one line, see {@link Sources}; at most 300 characters
 * @param language of the text, the code of a language; null for a name that belongs to none
 */
@Embeddable
public record Citation(
        @Column(name = "source") String text,
        @Column(name = "source_language") @Nullable String language) {

    public static final int LONGEST = 300;

    public Citation {
        text = text.strip();
        language = language == null || language.isBlank() ? null : language.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("Every fact carries its source");
        }
    }

    /** Null where there is no text: a language alone names no source. */
    public static @Nullable Citation of(@Nullable String text, @Nullable String language) {
        return text == null || text.isBlank() ? null : new Citation(text, language);
    }
}
