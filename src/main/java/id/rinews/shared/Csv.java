package id.rinews.shared;

import static java.util.stream.Collectors.joining;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** Tables as files (RFC 4180) in UTF-8; the byte order mark tells spreadsheets so. */
public final class Csv {

    private static final String MARK = "\uFEFF";

    private Csv() {}

    /** @param lines the heads of the columns first, each line with as many cells */
    public static byte[] of(Stream<List<String>> lines) {
        return lines.map(Csv::line).collect(joining("", MARK, "")).getBytes(StandardCharsets.UTF_8);
    }

    private static String line(List<String> cells) {
        return cells.stream().map(Csv::cell).collect(joining(",", "", "\r\n"));
    }

    /** In quotes where the grammar asks for it; what a spreadsheet would take for a formula begins with an apostrophe. */
    public static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
