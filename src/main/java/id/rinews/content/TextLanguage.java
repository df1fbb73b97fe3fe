package id.rinews.content;

import id.rinews.shared.Language;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which of our languages a text is written in, told by the small words that only one of them has. */
public final class TextLanguage {

    private static final Map<Language, Set<String>> SMALL_WORDS = Map.of(
            Language.ID,
            Set.of(
                    "yang", "dan", "di", "dengan", "untuk", "dari", "pada", "ini", "itu", "akan", "tidak", "dalam",
                    "oleh", "juga", "kepada", "sebagai", "telah"),
            Language.ES,
            Set.of(
                    "el", "la", "de", "los", "las", "que", "del", "en", "por", "con", "una", "su", "se", "como", "más",
                    "fue", "ha"),
            Language.EN,
            Set.of(
                    "the", "of", "and", "to", "is", "that", "for", "was", "on", "with", "by", "at", "has", "from",
                    "which", "its", "are"));

    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** Fewer tell nothing: a headline, a name, a quotation. */
    private static final int FEWEST = 12;

    /** How many times more there have to be than of any other language. */
    private static final int CLEARLY = 3;

    private TextLanguage() {}

    /** Empty for a text that is short, or mixed. */
    public static Optional<Language> of(String text) {
        Map<Language, Integer> found = new EnumMap<>(Language.class);
        WORD.matcher(text.toLowerCase(Locale.ROOT))
                .results()
                .forEach(word -> SMALL_WORDS.forEach((language, words) -> {
                    if (words.contains(word.group())) {
                        found.merge(language, 1, Integer::sum);
                    }
                }));
        List<Map.Entry<Language, Integer>> ranked = found.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
                .toList();
        return ranked.stream()
                .limit(1)
                .filter(first -> first.getValue() >= FEWEST)
                .filter(first -> ranked.size() < 2
                        || first.getValue() >= CLEARLY * ranked.get(1).getValue())
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
