package id.rinews.dossiers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The timeline of a relation, the latest first.
 *
 * @param years of the latest lines
 * @param earlier years of the others, folded away
 * @param cut whether there is more than it shows
 */
record Chronicle(List<Year> years, List<Year> earlier, Overview overview, boolean cut) {

    static final int LONGEST = 60;
    static final int OPEN = 15;
    /** So few are not worth a fold. */
    private static final int FEW = 3;

    private static final Comparator<Entry> LATEST_FIRST = Comparator.comparing(Entry::lastDay)
            .thenComparing(Entry::start, Comparator.comparing(FuzzyDate::firstDay))
            .reversed()
            .thenComparing(Entry::sort);

    record Year(int number, List<Entry> entries) {}

    /**
     * @param more whether there is more than the entries
     * @param words of a message key, in the reader's language
     */
    static Chronicle of(List<Entry> entries, boolean more, LocalDate today, Function<String, String> words) {
        List<Entry> all = entries.stream().sorted(LATEST_FIRST).toList();
        List<Entry> shown = all.stream().limit(LONGEST).toList();
        int open = open(shown);
        List<Entry> drawn = all.reversed().stream().filter(Entry::isDrawn).toList();
        return new Chronicle(
                years(shown.subList(0, open)),
                years(shown.subList(open, shown.size())),
                Overview.of(drawn, today, words),
                more || all.size() > LONGEST);
    }

    /** A year is not cut in two, or it would stand on both sides of the fold. */
    private static int open(List<Entry> shown) {
        int open = Math.min(OPEN, shown.size());
        while (open < shown.size()
                && shown.get(open).year() == shown.get(open - 1).year()) {
            open++;
        }
        return shown.size() - open <= FEW ? shown.size() : open;
    }

    private static List<Year> years(List<Entry> entries) {
        return entries.stream()
                .collect(groupingBy(Entry::year, TreeMap::new, toList()))
                .descendingMap()
                .entrySet()
                .stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    /** {@code 1975–2003}, or {@code 2003}: what is folded away. */
    public String span() {
        int from = earlier.getLast().number();
        int to = earlier.getFirst().number();
        return from == to ? String.valueOf(to) : from + "–" + to;
    }

    public int folded() {
        return earlier.stream().mapToInt(year -> year.entries().size()).sum();
    }
}
