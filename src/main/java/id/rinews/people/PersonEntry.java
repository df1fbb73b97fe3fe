package id.rinews.people;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written about a person.
 *
 * @param slug wished for; null to make one of the name
 * @param name as newspapers print it, at most 160 characters
 * @param aliases other names and spellings
 */
public record PersonEntry(@Nullable String slug, String name, List<String> aliases, List<Held> offices) {

    public static final int LONGEST_NAME = 160;

    /**
     * An office held.
     *
     * @param country null for an office of no state
     * @param from null where unknown: it then counts as always
     * @param to null while it lasts
     */
    public record Held(
            Wording title,
            @Nullable CountryCode country,
            @Nullable FuzzyDate from,
            @Nullable FuzzyDate to,
            Citation source) {

        public static final int LONGEST_TITLE = 160;

        public Held {
            if (!isOrdered(from, to)) {
                throw new IllegalArgumentException(
                        "An office cannot end before it begins: %s to %s".formatted(from, to));
            }
        }

        static boolean isOrdered(@Nullable FuzzyDate from, @Nullable FuzzyDate to) {
            return from == null || to == null || !to.lastDay().isBefore(from.firstDay());
        }
    }

    public PersonEntry {
        slug = slug == null || slug.isBlank() ? null : slug.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        if (name.isEmpty()) {
            throw new IllegalArgumentException("A person has a name");
        }
        aliases = aliases.stream()
                .map(String::strip)
                .filter(alias -> !alias.isEmpty())
                .distinct()
                .toList();
        offices = List.copyOf(offices);
    }

    /** The same with one more spelling of the name. */
    PersonEntry alsoCalled(String other) {
        return new PersonEntry(
                slug, name, Stream.concat(aliases.stream(), Stream.of(other)).toList(), offices);
    }

    /** The slug wished for, or one made of the name. */
    public Slug address() {
        return slug != null ? new Slug(slug) : Slug.of(name, "tokoh");
    }
}
