package id.rinews.agreements;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** A live agreement with all that happened to it and those who signed it. */
public record AgreementLife(AgreementCard card, Lifecycle life, List<Particulars.SignatoryEntry> signatories) {

    /** When something happened to it last, until a day; a coarse date stands at the last day of its period. */
    public LocalDate moved(LocalDate until) {
        return life.acts().stream()
                .map(act -> act.date().lastDay())
                .filter(day -> !day.isAfter(until))
                .max(Comparator.naturalOrder())
                .orElse(LocalDate.MIN);
    }
}
