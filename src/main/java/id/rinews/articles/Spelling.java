package id.rinews.articles;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Names in a text that look like somebody's and are spelled otherwise. It asks; it never corrects. */
final class Spelling {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}]+");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}\\p{M}]{4,}");
    private static final int SHORTEST = 5;
    private static final int LONG = 6;

    private Spelling() {}

    /**
     * Words of the text, each with the part of a name that it may be meant for, in the order of the text.
     *
     * @param names full names and other spellings that are known to be right
     */
    static Map<String, String> doubts(String text, Collection<String> names) {
        Set<String> right = names.stream()
                .flatMap(name -> WORD.matcher(name).results())
                .map(MatchResult::group)
                .collect(Collectors.toSet());
        Set<String> known = right.stream().map(Spelling::lower).collect(Collectors.toSet());
        Map<String, String> doubts = new LinkedHashMap<>();
        NAME.matcher(text)
                .results()
                .map(MatchResult::group)
                .filter(word -> !known.contains(lower(word)))
                .forEach(word -> right.stream()
                        .filter(name -> isMeant(word, name))
                        .findFirst()
                        .ifPresent(name -> doubts.putIfAbsent(word, name)));
        return doubts;
    }

    private static boolean isMeant(String word, String name) {
        int allowed = name.length() > LONG ? 2 : 1;
        return name.length() >= SHORTEST
                && lower(word).charAt(0) == lower(name).charAt(0)
                && Math.abs(word.length() - name.length()) <= allowed
                && distance(lower(word), lower(name)) <= allowed;
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    /** How many letters have to be put in, taken out or changed (Levenshtein). */
    static int distance(String one, String other) {
        int[] row = new int[other.length() + 1];
        for (int j = 0; j <= other.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= one.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= other.length(); j++) {
                int change = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, Math.min(row[j], row[j - 1]) + 1);
            }
        }
        return row[other.length()];
    }
}
