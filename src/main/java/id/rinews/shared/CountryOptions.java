package id.rinews.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Every country by its name, as selects offer them. */
public final class CountryOptions {

    private static final Map<Language, List<Choice>> MADE = new ConcurrentHashMap<>();

    private CountryOptions() {}

    public static List<Choice> in(Language language) {
        return MADE.computeIfAbsent(language, CountryOptions::make);
    }

    private static List<Choice> make(Language language) {
        return Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2).stream()
                .map(code -> new Choice(code, new CountryCode(code).name(language)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(language.locale())))
                .toList();
    }
}
