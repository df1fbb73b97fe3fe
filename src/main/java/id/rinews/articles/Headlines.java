package id.rinews.articles;

import java.text.Normalizer;
import java.util.Locale;

/** Headlines as people compare them: letters and digits alone, whatever the case, accents, dashes and quotes. */
class Headlines {

    private Headlines() {}

    static String key(String headline) {
        return Normalizer.normalize(headline, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N}]+", " ")
                .strip();
    }
}
