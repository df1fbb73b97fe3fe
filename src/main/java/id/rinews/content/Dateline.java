package id.rinews.content;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A dateline at the head of wire copy: "Jakarta, 11 Agustus 2025 —", "Jakarta (ANTARA) -", "Lima, 11 ago (EFE).-",
 * "Jakarta, 11/8 (ANTARA) -", "JAKARTA, KOMPAS.com –", "TEMPO.CO, Jakarta -", "11:20 | Lima, oct. 20.".
 *
 * @param place as a newspaper prints it, whatever the capitals
 * @param isYearless whether the copy has a day and a month alone
 * @param isBare whether there is nothing but a place, so that what follows has to be looked at
 * @param typed without its dash
 * @param length of what it takes of the text, the dash and the spaces after it included
 */
record Dateline(
        String place,
        @Nullable LocalDate date,
        boolean isYearless,
        boolean isBare,
        List<String> agencies,
        String typed,
        int length) {
    private static final int LONGEST = 160;
    private static final int SHORTEST_CAPITALS = 4;
    private static final int MOST_PARTS = 2;
    private static final int SHORTEST_LEAD = 40;

    private static final String WORD = "\\p{L}[\\p{L}\\p{M}\\p{Nd}.'’-]{0,30}";
    private static final String NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{Nd}.'’-]{0,30}(?:[ /]" + WORD + "){0,4}";
    private static final String DAY_FIRST =
            "(?<d1>\\d{1,2})º? (?:de )?(?<m1>\\p{L}{3,10}\\.?)(?:,? (?:del? )?(?<y1>\\d{4}))?";
    private static final String MONTH_FIRST = "(?<m2>\\p{L}{3,10}\\.?) (?<d2>\\d{1,2})(?:, (?<y2>\\d{4}))?";
    private static final String FIGURES = "(?<d3>\\d{1,2})/(?<m3>\\d{1,2})(?:/(?<y3>\\d{4}))?";
    private static final String DASH = " {0,3}[—–]{1,2}| {1,3}-{1,2}(?= |$)|\\. ?[-–—]{1,2}(?= |$|[\\p{L}“\"«])";
    private static final Pattern DATELINE =
            Pattern.compile("(?<typed>(?:(?<time>\\d{1,2}[:.]\\d{2}) ?\\| ?)?(?<place>" + NAME + "(?:, " + NAME
                    + "){0,2})(?:,? (?:" + DAY_FIRST + "|" + MONTH_FIRST + "|" + FIGURES
                    + "))?(?: ?\\((?<agency>[^()]{0,38}\\p{L}[^()]{0,38})\\))?)"
                    + "(?<dash>" + DASH + "|\\.(?=[ \\u00a0]|$))(?<after> {0,9})");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}\\p{Nd}“\"«¿¡].*[.?!].*");
    private static final Pattern APART = Pattern.compile(" [-–—]{1,2} ");

    /** Words in capitals before a dash that name no place. */
    private static final Set<String> RUBRICS = Set.of(
            "BREAKING",
            "BREAKING NEWS",
            "UPDATE",
            "LIVE",
            "VIDEO",
            "FOTO",
            "FOTOS",
            "ANALISIS",
            "ANÁLISIS",
            "OPINI",
            "OPINIÓN",
            "OPINION",
            "EDITORIAL",
            "EKSKLUSIF",
            "EXCLUSIVO",
            "EXCLUSIVE",
            "URGENTE",
            "INFOGRAFIS",
            "ENTREVISTA",
            "WAWANCARA",
            "CRÓNICA",
            "LAPORAN",
            "SIARAN PERS",
            "NOTA DE PRENSA");

    /** The dateline that begins at a place of a text. */
    static Optional<Dateline> at(String text, int start, LocalDate today) {
        Matcher found = DATELINE.matcher(text.substring(start, Math.min(text.length(), start + LONGEST)));
        if (!found.lookingAt()) {
            return Optional.empty();
        }
        String month = group(found, "m1") + group(found, "m2") + group(found, "m3");
        if (month.isEmpty()) {
            return of(found, null, false);
        }
        String day = group(found, "d1") + group(found, "d2") + group(found, "d3");
        String year = group(found, "y1") + group(found, "y2") + group(found, "y3");
        return Months.date(day, month, year, today).flatMap(date -> of(found, date, year.isEmpty()));
    }

    private static Optional<Dateline> of(Matcher found, @Nullable LocalDate date, boolean yearless) {
        List<String> parts = new ArrayList<>(Arrays.asList(found.group("place").split(", ")));
        List<String> agencies = new ArrayList<>(outlet(parts));
        Stream.of(group(found, "agency").split("/"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .forEach(agencies::add);
        String place = String.join(", ", parts);
        boolean bare = date == null && agencies.isEmpty() && !isCapitals(place);
        boolean sure = parts.size() <= MOST_PARTS
                && parts.stream().noneMatch(Agencies::isOne)
                && agencies.stream().allMatch(Dateline::isAgency)
                && (found.group("d3") == null || !agencies.isEmpty())
                && (!bare || group(found, "dash").contains("-") && DatelinePlaces.isKnown(place))
                && (!group(found, "dash").equals(".")
                        || date != null && (found.group("time") != null || !agencies.isEmpty()));
        return sure
                ? Optional.of(new Dateline(
                        DatelinePlaces.written(place),
                        date,
                        yearless,
                        bare,
                        agencies,
                        found.group("typed"),
                        found.end()))
                : Optional.empty();
    }

    /** Takes the paper out of "KOTA, KORAN" and "KORAN.CO, Kota". */
    private static List<String> outlet(List<String> parts) {
        if (parts.size() > 1 && Agencies.isOne(parts.getFirst())) {
            return List.of(parts.removeFirst());
        }
        return parts.size() > 1 && Agencies.isOne(parts.getLast()) ? List.of(parts.removeLast()) : List.of();
    }

    private static boolean isAgency(String name) {
        return Character.isUpperCase(name.codePointAt(0)) || Agencies.isOne(name);
    }

    /** A place alone is a dateline in capitals, "JAKARTA - ": else any sentence with a dash were one. */
    private static boolean isCapitals(String place) {
        return place.length() >= SHORTEST_CAPITALS && DatelinePlaces.isCapitals(place) && !RUBRICS.contains(place);
    }

    /**
     * Whether wire copy may go on like this: a lead begins like a sentence, and after a place alone it is one, with no other
     * dash that would make the place a part of it.
     */
    boolean mayStandBefore(String lead) {
        if (date != null || Prose.isBlank(lead)) {
            return !isBare;
        }
        return isBare
                ? lead.length() >= SHORTEST_LEAD
                        && SENTENCE.matcher(lead).matches()
                        && !APART.matcher(lead).find()
                : !Character.isLowerCase(lead.codePointAt(0));
    }

    private static String group(Matcher found, String name) {
        String text = found.group(name);
        return text == null ? "" : text;
    }
}
