package id.rinews.shared;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A date known to the day, the month or the year.
 *
 * @param firstDay the first day of the period: the day itself, the first of the month or 1 January
 */
public record FuzzyDate(LocalDate firstDay, Precision precision) implements Comparable<FuzzyDate> {

    public enum Precision {
        YEAR,
        MONTH,
        DAY
    }

    public FuzzyDate {
        firstDay = switch (precision) {
            case YEAR -> firstDay.withDayOfYear(1);
            case MONTH -> firstDay.withDayOfMonth(1);
            case DAY -> firstDay;
        };
    }

    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(day, Precision.DAY);
    }

    /** Reads {@code 2025}, {@code 2025-08} or {@code 2025-08-11}; empty for anything else or a day that does not exist. */
    public static Optional<FuzzyDate> parse(String text) {
        try {
            return switch (text.length()) {
                case 4 -> Optional.of(new FuzzyDate(Year.parse(text).atDay(1), Precision.YEAR));
                case 7 -> Optional.of(new FuzzyDate(YearMonth.parse(text).atDay(1), Precision.MONTH));
                case 10 -> Optional.of(new FuzzyDate(LocalDate.parse(text), Precision.DAY));
                default -> Optional.empty();
            };
        } catch (java.time.DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The last day of the period, from which a coarse date counts. */
    public LocalDate lastDay() {
        return switch (precision) {
            case YEAR -> firstDay.withDayOfYear(firstDay.lengthOfYear());
            case MONTH -> firstDay.withDayOfMonth(firstDay.lengthOfMonth());
            case DAY -> firstDay;
        };
    }

    /** Whether its period has begun by a day and is not over: it may have come or be to come. */
    public boolean isRunningOn(LocalDate day) {
        return !firstDay.isAfter(day) && lastDay().isAfter(day);
    }

    /** Whether the other date lies within this one: {@code 2021} covers {@code 2021-08-26}, and every date itself. */
    public boolean covers(FuzzyDate other) {
        return !other.firstDay.isBefore(firstDay) && !other.lastDay().isAfter(lastDay());
    }

    /** What several sources together tell of one date: each once, and none that only says less exactly what another says. */
    public static List<FuzzyDate> told(Collection<FuzzyDate> dates) {
        List<FuzzyDate> each = dates.stream().distinct().toList();
        return each.stream()
                .filter(date -> each.stream().noneMatch(other -> !other.equals(date) && date.covers(other)))
                .toList();
    }

    /** By the last day; of two that end together the more precise comes first. */
    @Override
    public int compareTo(FuzzyDate other) {
        int byDay = lastDay().compareTo(other.lastDay());
        return byDay != 0 ? byDay : other.precision.compareTo(precision);
    }

    /** ISO 8601 at its precision, as {@code <time datetime>} takes it. */
    @Override
    public String toString() {
        return switch (precision) {
            case YEAR -> "%04d".formatted(firstDay.getYear());
            case MONTH -> firstDay.toString().substring(0, 7);
            case DAY -> firstDay.toString();
        };
    }
}
