package id.rinews.shared;

import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A name or title in up to three languages, at least one of them: a topic's name, an office's title. Entities embed it and
 * name its columns with {@code @EmbeddedColumnNaming("title_%s")}.
 */
@Embeddable
public record Wording(
        @Nullable String id, @Nullable String es, @Nullable String en) {

    /** What a reader is shown, and the language it stands in. */
    public record Told(String text, Language language) {}

    public Wording {
        id = given(id);
        es = given(es);
        en = given(en);
        if (id == null && es == null && en == null) {
            throw new IllegalArgumentException("A wording needs words in one language at least");
        }
    }

    public @Nullable String in(Language language) {
        return switch (language) {
            case ID -> id;
            case ES -> es;
            case EN -> en;
        };
    }

    /** The words in the reader's language, else in the first language that has some. */
    public Told told(Language reader) {
        return reader.preferences().stream()
                .filter(language -> in(language) != null)
                .map(language -> new Told(Objects.requireNonNull(in(language)), language))
                .findFirst()
                .orElseThrow();
    }

    private static @Nullable String given(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
