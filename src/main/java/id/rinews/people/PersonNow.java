package id.rinews.people;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A person as of today.
 *
 * @param aliases other spellings of the name
 * @param offices all that are known: those held today, then those that are over, then those to come; in each the one that began
 *     last first
 */
public record PersonNow(long id, String slug, String name, List<String> aliases, List<OfficeHeld> offices) {

    private static final Comparator<OfficeHeld> PRESENT_FIRST =
            Comparator.comparing((OfficeHeld office) -> !office.isHeld()).thenComparing(office -> !office.begun());

    /**
     * An office held, now or once, or one that is to come.
     *
     * @param language in which the title stands; the reader's where there is one
     * @param from null where unknown
     * @param to null while it lasts
     * @param begun whether it has begun by today
     * @param ended whether it is over today
     * @param source where its dates were read
     */
    public record OfficeHeld(
            String title,
            Language language,
            @Nullable CountryCode country,
            @Nullable FuzzyDate from,
            @Nullable FuzzyDate to,
            boolean begun,
            boolean ended,
            Citation source) {

        public boolean isHeld() {
            return begun && !ended;
        }

        static OfficeHeld of(Appointment held, LocalDate today, Language reader) {
            var told = held.office().title().told(reader);
            return new OfficeHeld(
                    told.text(),
                    told.language(),
                    held.office().country(),
                    held.from(),
                    held.to(),
                    held.hasBegunBy(today),
                    held.hasEndedBefore(today),
                    held.source());
        }
    }

    static PersonNow of(Person person, LocalDate today, Language reader) {
        return new PersonNow(
                person.id(),
                person.slug(),
                person.name(),
                person.aliases().stream()
                        .filter(alias -> !alias.equals(person.name()))
                        .toList(),
                person.appointments().stream()
                        .sorted(Appointment.LATEST_FIRST)
                        .map(held -> OfficeHeld.of(held, today, reader))
                        .sorted(PRESENT_FIRST)
                        .toList());
    }

    /** Whether they hold an office today. */
    public boolean isInOffice() {
        return offices.stream().anyMatch(OfficeHeld::isHeld);
    }

    /** Countries of which they hold or held an office. */
    public List<CountryCode> countries() {
        return offices.stream()
                .flatMap(office -> Stream.ofNullable(office.country()))
                .distinct()
                .toList();
    }

    /** The name and its other spellings. */
    public List<String> names() {
        return Stream.concat(Stream.of(name), aliases.stream()).toList();
    }
}
