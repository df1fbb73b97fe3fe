package id.rinews.dossiers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of a relation's timeline, the latest first: whole days, so that the next stretch begins where it ends.
 *
 * @param years of the latest lines
 * @param earlier years of the others, folded away
 * @param older the day until which the next stretch goes; null where this one ends with the beginning
 * @param lacksStories whether stories are left out that stand on no line's day
 */
record Chronicle(
        List<Year> years,
        List<Year> earlier,
        Overview overview,
        @Nullable LocalDate older,
        boolean lacksStories) {

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
     * @param floor the last day of which, and of what was before, some may be missing; null where all is there
     * @param words of a message key, in the reader's language
     */
    static Chronicle of(
            List<Entry> entries,
            @Nullable LocalDate floor,
            boolean lacksStories,
            LocalDate today,
            Function<String, String> words) {
        List<Entry> all = entries.stream().sorted(LATEST_FIRST).toList();
        LocalDate end = Stream.of(floor, all.size() > LONGEST ? all.get(LONGEST).lastDay() : null)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(null);
        Overview overview = Overview.of(drawn(all, end), today, words);
        if (end == null) {
            return of(all, overview, null, lacksStories);
        }
        List<Entry> whole =
                all.stream().filter(entry -> entry.lastDay().isAfter(end)).toList();
        return whole.isEmpty()
                ? of(oneDay(all, end), overview, end.minusDays(1), lacksStories)
                : of(whole, overview, end, lacksStories);
    }

    private static Chronicle of(List<Entry> shown, Overview overview, @Nullable LocalDate older, boolean lacksStories) {
        int open = open(shown);
        return new Chronicle(
                years(shown.subList(0, open)), years(shown.subList(open, shown.size())), overview, older, lacksStories);
    }

    /** Where more happened on one day than a stretch holds. */
    private static List<Entry> oneDay(List<Entry> all, LocalDate day) {
        return all.stream()
                .filter(entry -> entry.lastDay().equals(day))
                .limit(LONGEST)
                .toList();
    }

    /**
     * What the drawing shows: years of which nothing is missing, and the opening of relations; of a stretch within one year all
     * that it holds.
     */
    private static List<Entry> drawn(List<Entry> all, @Nullable LocalDate end) {
        List<Entry> some = all.reversed().stream().filter(Entry::isDrawn).toList();
        if (end == null) {
            return some;
        }
        boolean isWhole = some.stream().anyMatch(entry -> entry.year() > end.getYear());
        return some.stream()
                .filter(entry -> entry.mark() == Mark.OPENED
                        || (isWhole
                                ? entry.year() > end.getYear()
                                : entry.lastDay().isAfter(end)))
                .toList();
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

    /** Whether the drawing tells less than the list. */
    public boolean isDrawnInPart() {
        return !overview.whole() || older != null;
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
