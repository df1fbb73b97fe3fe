package id.rinews.shared;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What somebody typed into a form, without the control characters that would break a line or that the database refuses. */
public final class Typed {

    private Typed() {}

    /** One line, empty where nothing was typed. */
    public static String line(@Nullable String text) {
        return text == null ? "" : text.replaceAll("\\p{Cntrl}+", " ").strip();
    }

    /** As typed, its line ends as {@code \n}. */
    public static String text(@Nullable String text) {
        return text == null
                ? ""
                : text.replaceAll("\\R", "\n")
                        .replaceAll("[\\p{Cntrl}&&[^\\n]]+", " ")
                        .strip();
    }

    /** The lines that hold something. */
    public static List<String> lines(@Nullable String text) {
        return text(text)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
