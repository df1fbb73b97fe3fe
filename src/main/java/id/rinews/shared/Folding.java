package id.rinews.shared;

import java.text.Normalizer;
import java.util.Locale;

/** Text as it is compared when accents, case and punctuation do not matter: {@code José Jerí} reads {@code jose jeri}. */
public final class Folding {

    private Folding() {}

    /** Letters and digits in words joined by single spaces; none of the wildcards of {@code like} is left. */
    public static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
