package id.rinews.dossiers;

import static java.util.stream.Collectors.groupingBy;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A year of the drawing, with as many beads as there is room for: one a month, and one for each date on which sources differ.
 */
final class Column {

    private static final Comparator<Entry> WEIGHT = Comparator.comparing(Entry::mark);

    final int year;
    final int count;
    /** What its caption tells. */
    final Entry weightiest;

    final List<Entry> entries;
    int beads;
    double x;

    Column(int year, List<Entry> all) {
        this.year = year;
        this.count = all.size();
        this.weightiest = all.stream().min(WEIGHT).orElseThrow();
        this.entries = aMonth(all);
        this.beads = entries.size();
    }

    /** The weightiest of each month; of sources that differ, each date. */
    private static List<Entry> aMonth(List<Entry> all) {
        return all.stream()
                .collect(groupingBy(
                        entry -> entry.clash() == null
                                ? "" + entry.start().firstDay().getMonthValue()
                                : entry,
                        LinkedHashMap::new,
                        Collectors.minBy(WEIGHT)))
                .values()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    int width() {
        return beads * Overview.PITCH;
    }

    int middle() {
        return (int) Math.round(x + width() / 2.0);
    }
}
