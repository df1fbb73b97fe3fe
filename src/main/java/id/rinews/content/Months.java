package id.rinews.content;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

/** Months as the newsrooms of three languages write them, in full, short or in figures. */
final class Months {
    private static final int LEAP_YEARS_APART = 8;
    private static final List<List<String>> NAMES = List.of(
            List.of("januari", "enero", "january", "jan", "ene"),
            List.of("februari", "pebruari", "febrero", "february", "feb"),
            List.of("maret", "marzo", "march", "mar"),
            List.of("april", "abril", "apr", "abr"),
            List.of("mei", "mayo", "may"),
            List.of("juni", "junio", "june", "jun"),
            List.of("juli", "julio", "july", "jul"),
            List.of("agustus", "agosto", "august", "agu", "agt", "ags", "ago", "aug"),
            List.of("september", "septiembre", "setiembre", "sept", "sep", "set"),
            List.of("oktober", "octubre", "october", "okt", "oct"),
            List.of("november", "nopember", "noviembre", "nov", "nop"),
            List.of("desember", "diciembre", "december", "des", "dic", "dec"));

    private Months() {}

    /** The date that is meant; without a year the one nearest to today. Empty where there is no such date. */
    static Optional<LocalDate> date(String day, String month, String year, LocalDate today) {
        int number = number(month);
        if (number == 0) {
            return Optional.empty();
        }
        int d = Integer.parseInt(day);
        return year.isEmpty() ? nearest(number, d, today) : date(Integer.parseInt(year), number, d);
    }

    private static Optional<LocalDate> nearest(int month, int day, LocalDate today) {
        return IntStream.rangeClosed(today.getYear() - LEAP_YEARS_APART, today.getYear() + LEAP_YEARS_APART)
                .boxed()
                .flatMap(year -> date(year, month, day).stream())
                .min(Comparator.comparingLong(date -> Math.abs(ChronoUnit.DAYS.between(date, today))));
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String month) {
        if (Character.isDigit(month.charAt(0))) {
            return Integer.parseInt(month);
        }
        String name = month.toLowerCase(Locale.ROOT).replace(".", "");
        for (int i = 0; i < NAMES.size(); i++) {
            if (NAMES.get(i).contains(name)) {
                return i + 1;
            }
        }
        return 0;
    }
}
