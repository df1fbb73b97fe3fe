package id.rinews.articles;

import id.rinews.shared.Folding;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Whole names in a text that are one or two letters, or their accents, off from one in the register, whoever is tagged. Names of two words at least
 * are compared, folded, and only where every word has the right first letter: so a register of thousands costs little.
 */
final class NearNames {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}’'-]+");
    private static final int FEWEST_WORDS = 2;
    private static final int SHORTEST = 9;
    private static final int LONG = 12;

    /** Every spelling that is right, the first of each name first, by the folded one. */
    private final Map<String, List<String>> known;

    private final Map<String, List<String>> byInitials;

    NearNames(Collection<String> names) {
        known = names.stream().collect(Collectors.groupingBy(Folding::of));
        byInitials = known.entrySet().stream()
                .filter(name ->
                        words(name.getKey()) >= FEWEST_WORDS && name.getKey().length() >= SHORTEST)
                .map(name -> name.getValue().getFirst())
                .collect(Collectors.groupingBy(name -> initials(Folding.of(name))));
    }

    /** Names as the text has them, each with the one that it may be meant for, in the order of the text. */
    Map<String, String> doubts(String text) {
        List<MatchResult> words = WORD.matcher(text).results().toList();
        Map<String, String> doubts = new LinkedHashMap<>();
        for (int count : lengths()) {
            IntStream.rangeClosed(0, words.size() - count)
                    .filter(i -> isName(words.subList(i, i + count)))
                    .forEach(i -> doubt(said(text, words.get(i), words.get(i + count - 1)), doubts));
        }
        return doubts;
    }

    private List<Integer> lengths() {
        return byInitials.keySet().stream()
                .map(String::length)
                .distinct()
                .sorted()
                .toList();
    }

    private static boolean isName(List<MatchResult> words) {
        return words.stream()
                .allMatch(word -> Character.isUpperCase(word.group().codePointAt(0)));
    }

    private static String said(String text, MatchResult first, MatchResult last) {
        return text.substring(first.start(), last.end());
    }

    private void doubt(String said, Map<String, String> doubts) {
        String folded = Folding.of(said);
        List<String> right = known.get(folded);
        if (right != null) {
            if (!isShouted(said) && right.stream().noneMatch(said::equalsIgnoreCase)) {
                doubts.putIfAbsent(said, right.getFirst());
            }
            return;
        }
        byInitials.getOrDefault(initials(folded), List.of()).stream()
                .filter(name -> isNear(folded, Folding.of(name)))
                .findFirst()
                .ifPresent(name -> doubts.putIfAbsent(said, name));
    }

    /** Capitals often go without their accents. */
    private static boolean isShouted(String said) {
        return said.equals(said.toUpperCase(Locale.ROOT));
    }

    private static boolean isNear(String one, String other) {
        int allowed = other.length() > LONG ? 2 : 1;
        return Math.abs(one.length() - other.length()) <= allowed && Spelling.distance(one, other) <= allowed;
    }

    private static String initials(String folded) {
        return Pattern.compile(" ")
                .splitAsStream(folded)
                .map(word -> word.substring(0, 1))
                .collect(Collectors.joining());
    }

    private static int words(String folded) {
        return folded.split(" ").length;
    }
}
