package id.rinews.testing;

import id.rinews.shared.Language;
import java.time.DayOfWeek;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds dates whose weekday or month is named in another language than the page's. */
final class Calendars {

    private static final int HOW = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
    private static final Map<Language, Pattern> FOREIGN =
            Stream.of(Language.values()).collect(Collectors.toMap(l -> l, Calendars::pattern));

    private Calendars() {}

    static Stream<String> foreign(String text, Language language) {
        return FOREIGN.getOrDefault(language, Pattern.compile("(?!)"))
                .matcher(text)
                .results()
                .map(MatchResult::group);
    }

    private static Pattern pattern(Language reader) {
        Set<String> own = names(reader).collect(Collectors.toSet());
        Set<String> brief = brief(reader).collect(Collectors.toSet());
        String others = Stream.of(Language.values())
                .flatMap(Calendars::names)
                .filter(name -> !own.contains(name))
                .distinct()
                .map(name -> brief.contains(name) ? "(?-i:" + capital(name) + ")" : Pattern.quote(name))
                .collect(Collectors.joining("|", "(?:", ")"));
        return Pattern.compile("\\b%1$s,? [0-9]{1,2}\\b|\\b[0-9]{1,2} (?:de )?%1$s\\b".formatted(others), HOW);
    }

    private static String capital(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** Spanish shortens mayo to may, which only its capital tells from the English May. */
    private static Stream<String> brief(Language language) {
        return Arrays.stream(Month.values())
                .map(month -> month.getDisplayName(TextStyle.SHORT, language.locale()))
                .map(name -> name.replace(".", "").toLowerCase(language.locale()));
    }

    private static Stream<String> names(Language language) {
        return Stream.concat(
                        Arrays.stream(DayOfWeek.values())
                                .map(day -> day.getDisplayName(TextStyle.FULL, language.locale())),
                        Arrays.stream(Month.values())
                                .map(month -> month.getDisplayName(TextStyle.FULL, language.locale())))
                .map(name -> name.toLowerCase(language.locale()));
    }
}
