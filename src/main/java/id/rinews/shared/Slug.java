package id.rinews.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** The last part of an address: lower-case ASCII letters and digits, words joined by single hyphens, at most 100 characters. */
public record Slug(String value) {

    public static final int LONGEST = 100;
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    public Slug {
        if (!isSlug(value)) {
            throw new IllegalArgumentException("Not a slug: " + value);
        }
    }

    public static boolean isSlug(String text) {
        return text.length() <= LONGEST && SHAPE.matcher(text).matches();
    }

    /** As addresses have it: one that is typed in capitals leads to the same thing. */
    public static String lower(String typed) {
        return typed.toLowerCase(Locale.ROOT);
    }

    /** The words of a text, without accents, cut at a word's end; {@code fallback} where the text holds no letter or digit. */
    public static Slug of(String text, String fallback) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        return new Slug(plain.isEmpty() ? fallback : cut(plain, LONGEST));
    }

    private static String cut(String words, int longest) {
        if (words.length() <= longest) {
            return words;
        }
        int end = words.lastIndexOf('-', longest);
        return words.substring(0, end > 0 ? end : longest);
    }

    /** The same slug with a number behind it, for the second story of one headline. */
    public Slug numbered(int number) {
        String tail = "-" + number;
        return new Slug(cut(value, LONGEST - tail.length()) + tail);
    }

    @Override
    public String toString() {
        return value;
    }
}
