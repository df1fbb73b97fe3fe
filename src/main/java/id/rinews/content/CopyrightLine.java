package id.rinews.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line such as "Copyright © ANTARA 2025"; its holder is empty where the line says more than a name and a year. */
record CopyrightLine(String holder) {
    private static final int LONGEST = 240;
    private static final Pattern SIGN = Pattern.compile(
            " {0,3}(?:(?:copyright|hak cipta) {0,3}(?:©|\\(c\\)|(?=\\d{4}))|©) {0,3}", Pattern.CASE_INSENSITIVE);
    private static final String YEAR = "\\d{4}(?:[-–]\\d{4})?";
    private static final Pattern HOLDER =
            Pattern.compile("(?:" + YEAR + ",? )?(?<holder>\\p{L}[^\\d.:;]{1,58}?)(?:,? " + YEAR + ")?\\.? {0,3}");

    static Optional<CopyrightLine> of(String line) {
        Matcher sign = SIGN.matcher(line);
        if (line.length() > LONGEST || !sign.lookingAt()) {
            return Optional.empty();
        }
        Matcher holder = HOLDER.matcher(line.substring(sign.end()));
        return Optional.of(
                new CopyrightLine(holder.matches() ? holder.group("holder").strip() : ""));
    }
}
