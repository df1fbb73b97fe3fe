package id.rinews.dossiers;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A year and what was weightiest in it.
 *
 * @param y of the year; the lines of the caption follow, {@value #LINE} units each
 * @param anchor as SVG has it
 * @param count of all that the year holds
 * @param caption two lines at most; none where there is no room
 */
record Label(int x, int y, String anchor, int year, int count, List<String> caption) {

    private static final int EDGE = 110;
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

    /** In units; the line of the year has at least room for its count. */
    double width() {
        return LETTER
                * Math.max(
                        LONGEST_YEAR,
                        caption.stream().mapToInt(String::length).max().orElse(0));
    }

    /** Those that stand about their year are given their room first; what they leave is for the two at the edges. */
    static List<Label> of(List<Column> columns, Function<String, String> words) {
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
        return x < EDGE ? "start" : x > Overview.WIDTH - EDGE ? "end" : "middle";
    }

    /** Half of the way to the next on either side of its row. */
    private static double around(List<Column> columns, int i) {
        int x = columns.get(i).middle();
        double left = i < 2 ? 2.0 * x : x - columns.get(i - 2).middle();
        double right = i + 2 < columns.size() ? columns.get(i + 2).middle() - x : 2.0 * (Overview.WIDTH - x);
        return Math.min(left, right);
    }

    /** As far as the label of the next column of its row; half of the way to one that is not written yet. */
    private static double inwards(List<Column> columns, int i, @Nullable Label[] written) {
        int from = edge(columns.get(i));
        int next = columns.get(i).middle() < EDGE ? i + 2 : i - 2;
        if (next < 0 || next >= columns.size()) {
            return Overview.WIDTH;
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
