package id.rinews.people;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as of today.
 *
 * @param aliases other spellings of the name
 * @param offices all that are known, the one that began last first
 */
public record PersonNow(long id, String slug, String name, List<String> aliases, List<OfficeHeld> offices) {

    /**
     * An office held, now or once.
     *
     * @param language in which the title stands; the reader's where there is one
     * @param from null where unknown
     * @param to null while it lasts
     * @param ended whether it is over today
     * @param source where its dates were read
     */
    public record OfficeHeld(
            String title,
            Language language,
            @Nullable CountryCode country,
            @Nullable FuzzyDate from,
            @Nullable FuzzyDate to,
            boolean ended,
            Citation source) {

        static OfficeHeld of(Appointment held, LocalDate today, Language reader) {
            var told = held.office().title().told(reader);
            return new OfficeHeld(
                    told.text(),
                    told.language(),
                    held.office().country(),
                    held.from(),
                    held.to(),
                    held.hasEndedBefore(today),
                    held.source());
        }
    }

    static PersonNow of(Person person, LocalDate today, Language reader) {
        return new PersonNow(
                person.id(),
                person.slug(),
                person.name(),
                person.aliases(),
                person.appointments().stream()
                        .sorted(Appointment.LATEST_FIRST)
                        .map(held -> OfficeHeld.of(held, today, reader))
                        .toList());
    }

    /** Whether they hold an office today. */
    public boolean isInOffice() {
        return offices.stream().anyMatch(office -> !office.ended());
    }
}
