package id.rinews.shared;

import java.util.Locale;
import java.util.Set;

/** A country by its ISO 3166-1 alpha-2 code, in capitals. */
public record CountryCode(String value) implements Comparable<CountryCode> {

    private static final Set<String> KNOWN = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA2);

    public CountryCode {
        if (!isCountry(value)) {
            throw new IllegalArgumentException("Not an ISO 3166-1 country: " + value);
        }
    }

    public static boolean isCountry(String text) {
        return KNOWN.contains(text);
    }

    public static CountryCode of(String text) {
        return new CountryCode(text.toUpperCase(Locale.ROOT));
    }

    /** The country's name as the platform's locale data has it, {@code Congo - Kinshasa} as {@code Congo (Kinshasa)}: pairs are joined by a dash. */
    public String name(Language language) {
        return Locale.of("", value).getDisplayCountry(language.locale()).replaceFirst(" [-–] (.+)$", " ($1)");
    }

    public String lower() {
        return value.toLowerCase(Locale.ROOT);
    }

    @Override
    public int compareTo(CountryCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
