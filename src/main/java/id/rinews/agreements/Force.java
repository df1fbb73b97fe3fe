package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An entry into force.
 *
 * @param party for whom; null for all
 * @param dates all that sources give, the one that counts last
 * @param open whether it has not come by the date that counts
 * @param coming whether all dates are still to come
 */
record Force(@Nullable String party, List<FuzzyDate> dates, boolean open, boolean coming) {

    /** One for each party for whom it did, in the order of the dates that count. */
    static List<Force> of(Lifecycle life, Language reader, LocalDate today) {
        return life.acts().stream()
                .filter(act -> act.kind() == ActKind.ENTERED_INTO_FORCE)
                .filter(life::counts)
                .map(act -> new Force(
                        act.party() == null ? null : act.party().name(reader),
                        life.datesOf(act),
                        act.date().lastDay().isAfter(today),
                        life.datesOf(act).stream()
                                .allMatch(date -> date.firstDay().isAfter(today))))
                .distinct()
                .toList();
    }
}
