package id.rinews.shared;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A source as readers see it. Editors write one line for readers of every language, such as {@code El Peruano, 2003-05-12
 * https://…}: the date is told as each language tells dates, and the address leads there.
 */
@Component
public class Sources {

    private static final Pattern DAY = Pattern.compile("\\b\\d{4}-\\d{2}-\\d{2}\\b");
    private static final Pattern ADDRESS = Pattern.compile("\\s*\\(?(https?://[^\\s<>\"]*[^\\s<>\".,;:)])\\)?");

    private final Dates dates;

    Sources(Dates dates) {
        this.dates = dates;
    }

    /** @param url where it can be read; null where the line names no address */
    public record Cited(String text, @Nullable String url) {}

    public Cited cite(String line, Language language) {
        Matcher address = ADDRESS.matcher(line);
        if (!address.find()) {
            return new Cited(told(line, language), null);
        }
        String url = address.group(1);
        String named = (line.substring(0, address.start()) + line.substring(address.end()))
                .strip()
                .replaceFirst("[,;:]$", "");
        return new Cited(named.isEmpty() ? url.replaceFirst("^https?://", "") : told(named, language), url);
    }

    private String told(String text, Language language) {
        return DAY.matcher(text).replaceAll(day -> Matcher.quoteReplacement(told(day, language)));
    }

    private String told(MatchResult day, Language language) {
        try {
            return dates.day(LocalDate.parse(day.group()), language);
        } catch (DateTimeException _) {
            return day.group();
        }
    }
}
