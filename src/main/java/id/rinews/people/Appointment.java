package id.rinews.people;

import id.rinews.shared.Citation;
import id.rinews.shared.FuzzyDate;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * A person's time in an office, both ends included. A coarse start counts from the first day of its period and a coarse end
 * to the last; without a start it was always so, without an end it still is.
 */
@Entity
class Appointment {

    /** The one that began last comes first; one whose start is unknown comes last. */
    static final Comparator<Appointment> LATEST_FIRST = Comparator.comparing(
                    (Appointment appointment) -> appointment.fromDay == null ? LocalDate.MIN : appointment.fromDay)
            .reversed();

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    private Office office;

    private @Nullable LocalDate fromDay;

    @Enumerated(EnumType.STRING)
    private FuzzyDate.@Nullable Precision fromPrecision;

    private @Nullable LocalDate toDay;

    @Enumerated(EnumType.STRING)
    private FuzzyDate.@Nullable Precision toPrecision;

    @Embedded
    private Citation source;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Appointment() {}

    Appointment(Office office, @Nullable FuzzyDate from, @Nullable FuzzyDate to, Citation source) {
        this.office = office;
        this.fromDay = from == null ? null : from.firstDay();
        this.fromPrecision = from == null ? null : from.precision();
        this.toDay = to == null ? null : to.firstDay();
        this.toPrecision = to == null ? null : to.precision();
        this.source = source;
    }

    boolean covers(LocalDate day) {
        return hasBegunBy(day) && !hasEndedBefore(day);
    }

    boolean hasBegunBy(LocalDate day) {
        return fromDay == null || !fromDay.isAfter(day);
    }

    boolean hasEndedBefore(LocalDate day) {
        FuzzyDate end = to();
        return end != null && end.lastDay().isBefore(day);
    }

    /** Whether it goes on where the other one ends, in the same office. */
    boolean continues(Appointment other) {
        FuzzyDate end = other.to();
        return this != other
                && office == other.office
                && end != null
                && hasBegunBy(end.lastDay().plusDays(1))
                && !hasEndedBefore(end.lastDay().plusDays(1));
    }

    Office office() {
        return office;
    }

    @Nullable
    FuzzyDate from() {
        return fromDay == null || fromPrecision == null ? null : new FuzzyDate(fromDay, fromPrecision);
    }

    @Nullable
    FuzzyDate to() {
        return toDay == null || toPrecision == null ? null : new FuzzyDate(toDay, toPrecision);
    }

    Citation source() {
        return source;
    }
}
