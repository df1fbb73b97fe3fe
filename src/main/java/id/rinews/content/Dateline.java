package id.rinews.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dateline at the head of wire copy: "Jakarta, 11 Agustus 2025 —", "Jakarta (ANTARA) -", "Lima, 20 oct. –".
 *
 * @param typed without its dash
 * @param length of what it takes of the text, the dash and the spaces after it included
 */
record Dateline(String place, @Nullable LocalDate date, List<String> agencies, String typed, int length) {
    private static final int LONGEST = 160;
    private static final int SHORTEST_CAPITALS = 4;

    private static final String WORD = "\\p{L}[\\p{L}\\p{M}.'’-]{0,30}";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}.'’-]{0,30}(?:[ /]" + WORD + "){0,4}";
    private static final String DAY_FIRST =
            "(?<d1>\\d{1,2})º? (?:de )?(?<m1>\\p{L}{3,10}\\.?)(?:,? (?:del? )?(?<y1>\\d{4}))?";
    private static final String MONTH_FIRST = "(?<m2>\\p{L}{3,10}\\.?) (?<d2>\\d{1,2})(?:, (?<y2>\\d{4}))?";
    private static final Pattern DATELINE =
            Pattern.compile("(?<typed>(?<place>" + NAME + "(?:, " + NAME + ")?)(?:,? (?:" + DAY_FIRST
                    + "|" + MONTH_FIRST + "))?(?: ?\\((?<agency>[^()]{0,38}\\p{L}[^()]{0,38})\\))?)"
                    + "(?: {0,3}[—–]{1,2}| {1,3}-{1,2}(?= |$))(?<after> {0,9})");

    /** The dateline that begins at a place of a text. */
    static Optional<Dateline> at(String text, int start, LocalDate today) {
        Matcher found = DATELINE.matcher(text.substring(start, Math.min(text.length(), start + LONGEST)));
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String month = group(found, "m1") + group(found, "m2");
        if (month.isEmpty()) {
            boolean known = found.group("agency") != null || isCapitals(found.group("place"));
            return known ? Optional.of(of(found, null)) : Optional.empty();
        }
        String day = group(found, "d1") + group(found, "d2");
        String year = group(found, "y1") + group(found, "y2");
        return Months.date(day, month, year, today).map(date -> of(found, date));
    }

    private static Dateline of(Matcher found, @Nullable LocalDate date) {
        List<String> agencies = Stream.of(group(found, "agency").split("/"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        return new Dateline(found.group("place"), date, agencies, found.group("typed"), found.end());
    }

    /** A place alone is a dateline only in capitals, "JAKARTA - ": else any sentence with a dash were one. */
    private static boolean isCapitals(String place) {
        return place.length() >= SHORTEST_CAPITALS && place.codePoints().noneMatch(Character::isLowerCase);
    }

    private static String group(Matcher found, String name) {
        String text = found.group(name);
        return text == null ? "" : text;
    }
}
