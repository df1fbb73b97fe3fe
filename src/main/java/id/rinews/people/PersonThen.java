package id.rinews.people;

import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A person as of a story's day.
 *
 * @param offices held on that day, the one that began last first; empty where none is known
 * @param former where none is known, the office that had ended last by then; null where there is none either
 */
public record PersonThen(
        long id,
        String slug,
        String name,
        List<OfficeThen> offices,
        @Nullable OfficeThen former) {

    /**
     * An office held on the story's day.
     *
     * @param language in which the title stands; the reader's where there is one
     * @param ended whether it is over today: a page then says "at the time"
     * @param endedOn its last day, as far as it is known; null while it lasts. Terms that follow each other without a gap are one
     */
    public record OfficeThen(
            String title,
            Language language,
            @Nullable CountryCode country,
            boolean ended,
            @Nullable FuzzyDate endedOn) {

        /** One that had ended before the story's day. */
        static OfficeThen left(Appointment held, Language reader) {
            var told = held.office().title().told(reader);
            return new OfficeThen(told.text(), told.language(), held.office().country(), true, held.to());
        }

        static OfficeThen of(Person person, Appointment held, LocalDate today, Language reader) {
            var told = held.office().title().told(reader);
            FuzzyDate end = person.lastTerm(held).to();
            boolean ended = end != null && end.lastDay().isBefore(today) && !person.holds(held.office(), today);
            return new OfficeThen(told.text(), told.language(), held.office().country(), ended, ended ? end : null);
        }
    }

    static PersonThen of(Person person, LocalDate day, LocalDate today, Language reader) {
        List<OfficeThen> offices = person.appointmentsOn(day).stream()
                .map(held -> OfficeThen.of(person, held, today, reader))
                .toList();
        OfficeThen former = offices.isEmpty()
                ? person.lastEndedBefore(day)
                        .map(held -> OfficeThen.left(held, reader))
                        .orElse(null)
                : null;
        return new PersonThen(person.id(), person.slug(), person.name(), offices, former);
    }

    /** The office that began last. */
    public @Nullable OfficeThen office() {
        return offices.isEmpty() ? null : offices.getFirst();
    }
}
