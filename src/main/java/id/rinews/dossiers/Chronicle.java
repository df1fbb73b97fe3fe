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
 * @param cut whether there is more than it shows
 */
record Chronicle(List<Year> years, Overview overview, boolean cut) {

    static final int LONGEST = 60;

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
        List<Year> years =
                shown.stream()
                        .collect(groupingBy(Entry::year, TreeMap::new, toList()))
                        .descendingMap()
                        .entrySet()
                        .stream()
                        .map(year -> new Year(year.getKey(), year.getValue()))
                        .toList();
        List<Entry> drawn = all.reversed().stream().filter(Entry::isDrawn).toList();
        return new Chronicle(years, Overview.of(drawn, today, words), more || all.size() > LONGEST);
    }
}
