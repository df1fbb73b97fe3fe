package id.rinews.dossiers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a timeline on {@value #WIDTH} by 252 units: a column a year with a bead a month, the gaps between them growing slower
 * than the years do. What has no room is left out: the list beside it tells more.
 *
 * @param past the rails up to the last year that has begun, an SVG path
 * @param future the rails from there on; empty where nothing is planned
 * @param brackets one for each act that sources date differently
 */
record Overview(List<Bead> beads, List<Label> labels, String past, String future, List<String> brackets) {

    static final int WIDTH = 1040;
    static final int COLUMNS = 8;

    private static final int LEFT = 56;
    private static final int RIGHT = 1024;
    private static final int PITCH = 24;
    private static final int GAP = 48;
    private static final int EDGE = 110;
    private static final int TOP = 112;
    private static final int BOTTOM = 148;
    private static final int LINE = 21;
    private static final int ABOVE = 81;
    private static final int BELOW = 196;
    private static final double LETTER = 9.2;
    /** Units left free between two captions of a row. */
    private static final int BETWEEN = 20;
    /** Letters of a year with its count. */
    private static final int LONGEST_YEAR = 16;
    /** A line of fewer letters tells nothing. */
    private static final int SHORTEST = 10;

    private static final Comparator<Entry> WEIGHT = Comparator.comparing(Entry::mark);

    /** @param x of its middle; @param y of its middle, on one rail; null on both */
    record Bead(int x, @Nullable Integer y, boolean doubtful) {}

    /**
     * A year and what was weightiest in it.
     *
     * @param y of the year; the lines of the caption follow, {@value #LINE} units each
     * @param anchor as SVG has it
     * @param count of all that the year holds
     * @param caption two lines at most; none where there is no room
     */
    record Label(int x, int y, String anchor, int year, int count, List<String> caption) {

        /** In units; the line of the year has at least room for its count. */
        double width() {
            return LETTER
                    * Math.max(
                            LONGEST_YEAR,
                            caption.stream().mapToInt(String::length).max().orElse(0));
        }
    }

    /** A year with as many beads as there is room for. @param weightiest what its caption tells */
    private static final class Column {
        final int year;
        final int count;
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
            return beads * PITCH;
        }

        int middle() {
            return (int) Math.round(x + width() / 2.0);
        }
    }

    /** @param entries the earliest first */
    static Overview of(List<Entry> entries, LocalDate today, Function<String, String> words) {
        List<Column> columns = columns(entries);
        place(columns);
        Map<String, List<Integer>> clashes = new LinkedHashMap<>();
        List<Bead> beads = new ArrayList<>();
        for (Column column : columns) {
            for (int i = 0; i < column.beads; i++) {
                Entry entry = column.entries.get(i);
                Bead bead = new Bead((int) Math.round(column.x + (i + 0.5) * PITCH), rail(entry), isDoubtful(entry));
                beads.add(bead);
                if (entry.clash() != null) {
                    clashes.computeIfAbsent(entry.clash(), _ -> new ArrayList<>())
                            .add(bead.x());
                }
            }
        }
        return new Overview(
                beads,
                labels(columns, words),
                rails(LEFT - 8, now(columns, today)),
                rails(now(columns, today), RIGHT),
                clashes.values().stream()
                        .filter(dates -> dates.size() > 1)
                        .map(dates -> "M%d 166v8H%dv-8".formatted(dates.getFirst(), dates.getLast()))
                        .toList());
    }

    /** The first year and the last ones. */
    private static List<Column> columns(List<Entry> entries) {
        List<Column> all = entries.stream().collect(groupingBy(Entry::year, TreeMap::new, toList())).entrySet().stream()
                .map(year -> new Column(year.getKey(), year.getValue()))
                .toList();
        List<Column> shown = new ArrayList<>(all.subList(Math.max(0, all.size() - COLUMNS), all.size()));
        if (all.size() > COLUMNS) {
            shown.set(0, all.getFirst());
        }
        return shown;
    }

    private static void place(List<Column> columns) {
        int gaps = columns.size() - 1;
        while (free(columns) < gaps * GAP) {
            columns.stream().max(Comparator.comparingInt(Column::width)).orElseThrow().beads--;
        }
        double weights = 0;
        for (int i = 0; i < gaps; i++) {
            weights += weight(columns, i);
        }
        double x = gaps == 0
                ? (LEFT + RIGHT - columns.stream().mapToInt(Column::width).sum()) / 2.0
                : LEFT;
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).x = x;
            x += columns.get(i).width() + (i < gaps ? free(columns) * weight(columns, i) / weights : 0);
        }
    }

    private static int free(List<Column> columns) {
        return RIGHT - LEFT - columns.stream().mapToInt(Column::width).sum();
    }

    private static double weight(List<Column> columns, int gap) {
        return 2 + Math.log(columns.get(gap + 1).year - columns.get(gap).year);
    }

    private static @Nullable Integer rail(Entry entry) {
        return switch (entry.lane()) {
            case BOTH -> null;
            case FIRST -> TOP;
            case SECOND -> BOTTOM;
        };
    }

    private static boolean isDoubtful(Entry entry) {
        return entry.clash() != null || entry.yet() != null;
    }

    /** Where the past ends: behind the last year that has begun, at the right edge where no later one is drawn. */
    private static int now(List<Column> columns, LocalDate today) {
        return columns.stream()
                .filter(column -> column.year > today.getYear())
                .findFirst()
                .map(column -> (int) column.x - PITCH)
                .orElse(RIGHT);
    }

    private static String rails(int from, int to) {
        return from >= to ? "" : "M%d %dH%dM%d %dH%d".formatted(from, TOP, to, from, BOTTOM, to);
    }

    /** Those that stand about their year are given their room first; what they leave is for the two at the edges. */
    private static List<Label> labels(List<Column> columns, Function<String, String> words) {
        Label[] labels = new Label[columns.size()];
        for (String anchor : List.of("middle", "start", "end")) {
            for (int i = 0; i < labels.length; i++) {
                if (anchor.equals(anchor(columns.get(i)))) {
                    double room = anchor.equals("middle") ? around(columns, i) : inwards(columns, i, labels);
                    labels[i] = label(columns.get(i), anchor, i % 2 == 0, room, words);
                }
            }
        }
        return List.of(labels);
    }

    private static String anchor(Column column) {
        int x = column.middle();
        return x < EDGE ? "start" : x > WIDTH - EDGE ? "end" : "middle";
    }

    /** Half of the way to the next on either side of its row. */
    private static double around(List<Column> columns, int i) {
        int x = columns.get(i).middle();
        double left = i < 2 ? 2.0 * x : x - columns.get(i - 2).middle();
        double right = i + 2 < columns.size() ? columns.get(i + 2).middle() - x : 2.0 * (WIDTH - x);
        return Math.min(left, right);
    }

    /** As far as the label of the next column of its row; half of the way to one that is not written yet. */
    private static double inwards(List<Column> columns, int i, @Nullable Label[] written) {
        int from = edge(columns.get(i));
        int next = columns.get(i).middle() < EDGE ? i + 2 : i - 2;
        if (next < 0 || next >= columns.size()) {
            return WIDTH;
        }
        int way = Math.abs(columns.get(next).middle() - from);
        Label beside = written[next];
        return beside == null
                ? way / 2.0
                : way - (beside.anchor().equals("middle") ? beside.width() / 2 : beside.width());
    }

    private static int edge(Column column) {
        return switch (anchor(column)) {
            case "start" -> (int) column.x;
            case "end" -> (int) column.x + column.width();
            default -> column.middle();
        };
    }

    private static Label label(
            Column column, String anchor, boolean above, double room, Function<String, String> words) {
        List<String> caption = caption(column.weightiest, (int) ((room - BETWEEN) / LETTER), words);
        int y = above ? ABOVE - LINE * caption.size() : BELOW;
        return new Label(edge(column), y, anchor, column.year, column.count, caption);
    }

    private static List<String> caption(Entry entry, int letters, Function<String, String> words) {
        String text = entry.titles().isEmpty()
                ? words.apply("dossier.mark." + entry.mark())
                : entry.titles().getFirst().text();
        return letters < SHORTEST ? List.of() : lines(text, letters);
    }

    /** Broken between words; what two lines do not hold ends in an ellipsis. */
    private static List<String> lines(String text, int letters) {
        if (text.length() <= letters) {
            return List.of(text);
        }
        String first = head(text, letters);
        String rest = text.substring(first.length()).strip();
        return first.isEmpty()
                ? List.of()
                : List.of(first, rest.length() <= letters ? rest : head(rest, letters - 1) + "…");
    }

    /** As many whole words as fit. */
    private static String head(String text, int letters) {
        int end = text.lastIndexOf(' ', letters);
        return end < 0 ? "" : text.substring(0, end).replaceFirst("[,;:–-]$", "");
    }
}
