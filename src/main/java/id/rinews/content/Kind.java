package id.rinews.content;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a reference in a story text may point to. */
public enum Kind {
    ARTICLE,
    AGREEMENT,
    MEDIA;

    /** The kind of a word such as {@code article}; case does not matter. */
    static Optional<Kind> of(String word) {
        return Arrays.stream(values())
                .filter(k -> k.word().equalsIgnoreCase(word))
                .findFirst();
    }

    /** The word that stands for it in an address. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
