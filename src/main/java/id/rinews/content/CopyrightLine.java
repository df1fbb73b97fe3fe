package id.rinews.content;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line such as "Copyright © ANTARA 2025", or the ban on copying beneath it; its holder is empty where the line says more
 * than a name and a year.
 */
record CopyrightLine(String holder) {
    private static final int LONGEST = 400;
    private static final Pattern SIGN = Pattern.compile(
            " {0,3}(?:(?:copyright|hak cipta) {0,3}(?:©|\\(c\\)|(?=\\d{4}))|©|(?<c>\\(c\\))) {0,3}",
            Pattern.CASE_INSENSITIVE);
    private static final String YEAR = "\\d{4}(?:[-–]\\d{4})?";
    private static final Pattern HOLDER =
            Pattern.compile("(?:" + YEAR + ",? )?(?<holder>\\p{L}[^\\d.:;]{1,58}?)(?:,? " + YEAR + ")?\\.? {0,3}");

    private static final Pattern BAN = Pattern.compile(
            " {0,3}(?:(?:dilarang(?: keras)? (?:mengambil|menyalin|memperbanyak|mengutip|mengumumkan)|"
                    + "(?:está )?(?:expresamente )?prohibid[ao] (?:la |su |toda )?(?:reproducci[oó]n|redistribuci[oó]n|reproducir))"
                    + "\\b.*(?:tanpa izin|crawling|pengindeksan|sin (?:la |previ[ao] |expres[ao] )*(?:autorizaci[oó]n|consentimiento|permiso))"
                    + ".*|(?:todos los derechos reservados|all rights reserved|hak cipta dilindungi undang-undang)\\.?) {0,3}",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static Optional<CopyrightLine> of(String line) {
        if (line.length() <= LONGEST && BAN.matcher(line).matches()) {
            return Optional.of(new CopyrightLine(""));
        }
        Matcher sign = SIGN.matcher(line);
        if (line.length() > LONGEST || !sign.lookingAt()) {
            return Optional.empty();
        }
        Matcher holder = HOLDER.matcher(line.substring(sign.end()));
        String name = holder.matches() ? holder.group("holder").strip() : "";
        boolean sure = sign.group("c") == null || Agencies.isOne(name);
        return sure ? Optional.of(new CopyrightLine(name)) : Optional.empty();
    }
}
