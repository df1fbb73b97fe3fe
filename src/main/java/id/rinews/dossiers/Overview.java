package id.rinews.dossiers;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The drawing of a timeline on {@value #WIDTH} by 252 units: a column a year with a bead a month, the gaps between them growing slower
 * than the years do. What has no room is left out: the list beside it tells more.
 *
 * @param past the rails up to the last year that has begun, an SVG path
 * @param future the rails from there on; empty where nothing is planned
 * @param brackets one for each act that sources date differently
 * @param whole whether nothing was left out
 */
record Overview(
        List<Bead> beads, List<Label> labels, String past, String future, List<String> brackets, boolean whole) {

    static final int WIDTH = 1040;
    static final int COLUMNS = 8;

    private static final int LEFT = 56;
    private static final int RIGHT = 1024;
    static final int PITCH = 24;
    private static final int GAP = 48;
    private static final int TOP = 112;
    private static final int BOTTOM = 148;

    /** @param x of its middle; @param y of its middle, on one rail; null on both */
    record Bead(int x, @Nullable Integer y, boolean doubtful) {}

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
                Label.of(columns, words),
                rails(LEFT - 8, now(columns, today)),
                rails(now(columns, today), RIGHT),
                clashes.values().stream()
                        .filter(dates -> dates.size() > 1)
                        .map(dates -> "M%d 166v8H%dv-8".formatted(dates.getFirst(), dates.getLast()))
                        .toList(),
                beads.size() == entries.size());
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
            case BOTH, OTHER -> null;
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
}
