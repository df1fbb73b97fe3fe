package id.rinews.shared;

import java.util.Optional;

/** Two countries in canonical (alphabetical) order, whichever was named first. */
public record CountryPair(CountryCode first, CountryCode second) implements Comparable<CountryPair> {

    public CountryPair {
        if (first.equals(second)) {
            throw new IllegalArgumentException("A country has no bilateral relation with itself");
        }
        if (first.compareTo(second) > 0) {
            CountryCode smaller = second;
            second = first;
            first = smaller;
        }
    }

    /** The pair of a slug such as {@code id-pe}; {@code pe-id} is the same pair. */
    public static Optional<CountryPair> of(String slug) {
        if (!slug.matches("(?i)[a-z]{2}-[a-z]{2}")) {
            return Optional.empty();
        }
        String capitals = slug.toUpperCase(java.util.Locale.ROOT);
        String one = capitals.substring(0, 2);
        String other = capitals.substring(3);
        boolean known = CountryCode.isCountry(one) && CountryCode.isCountry(other) && !one.equals(other);
        return known ? Optional.of(new CountryPair(new CountryCode(one), new CountryCode(other))) : Optional.empty();
    }

    public String slug() {
        return "%s-%s".formatted(first.lower(), second.lower());
    }

    /** Both names with an en dash, as readers know the relation: {@code Indonesia–Peru}. */
    public String name(Language language) {
        return first.name(language) + "–" + second.name(language);
    }

    @Override
    public int compareTo(CountryPair other) {
        return slug().compareTo(other.slug());
    }

    @Override
    public String toString() {
        return slug();
    }
}
