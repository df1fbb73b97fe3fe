package id.rinews.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Dates and clocks as each language's newspapers print them; templates call it as {@code @dates}. */
@Component
public class Dates {

    private final Zones zones;

    Dates(Zones zones) {
        this.zones = zones;
    }

    /** {@code Senin, 11 Agustus 2025}. */
    public String full(LocalDate date, Language language) {
        return raised(print(
                date,
                language,
                switch (language) {
                    case ID -> "EEEE, d MMMM yyyy";
                    case ES -> "EEEE, d 'de' MMMM 'de' yyyy";
                    case EN -> "EEEE d MMMM yyyy";
                }));
    }

    /** {@code Senin}, and {@code lunes} as within a sentence. */
    public String weekday(LocalDate date, Language language) {
        return print(date, language, "EEEE");
    }

    /** {@code Senin, 11 Agustus}, where the year stands above. */
    public String weekdayWithin(LocalDate date, Language language) {
        String between = language == Language.EN ? " " : ", ";
        return raised(weekday(date, language)) + between + within(date, language);
    }

    /** {@code Agustus}, where the year stands above. */
    public String month(LocalDate date, Language language) {
        return print(date, language, "MMMM");
    }

    /** {@code 11 Agustus}, where the year stands above. */
    public String within(LocalDate date, Language language) {
        return print(date, language, language == Language.ES ? "d 'de' MMMM" : "d MMMM");
    }

    /** As {@code full}, within a sentence: {@code lunes 11 de agosto de 2025}. */
    public String fullWithin(LocalDate date, Language language) {
        return language == Language.ES ? print(date, language, "EEEE d 'de' MMMM 'de' yyyy") : full(date, language);
    }

    /** {@code 11 Agustus 2025}. */
    public String day(LocalDate date, Language language) {
        return print(date, language, language == Language.ES ? "d 'de' MMMM 'de' yyyy" : "d MMMM yyyy");
    }

    /** As much of it as is known: {@code 11 Agustus 2025}, {@code Agustus 2025} or {@code 2025}. */
    public String day(FuzzyDate date, Language language) {
        return switch (date.precision()) {
            case DAY -> day(date.firstDay(), language);
            case MONTH -> print(date.firstDay(), language, language == Language.ES ? "MMMM 'de' yyyy" : "MMMM yyyy");
            case YEAR -> print(date.firstDay(), language, "yyyy");
        };
    }

    /** {@code 10–11 Agustus 2025}: what both ends share is said once; a single date where there is no end. */
    public String span(FuzzyDate start, @Nullable FuzzyDate end, Language language) {
        if (end == null || end.equals(start)) {
            return day(start, language);
        }
        boolean days = start.precision() == FuzzyDate.Precision.DAY && end.precision() == FuzzyDate.Precision.DAY;
        boolean month = days && YearMonth.from(start.firstDay()).equals(YearMonth.from(end.firstDay()));
        boolean year = days && start.firstDay().getYear() == end.firstDay().getYear();
        String from =
                month ? print(start.firstDay(), language, "d") : year ? within(start, language) : day(start, language);
        return from + "–" + day(end, language);
    }

    /** {@code 10–11 Agustus}, below the year in which it ended; the whole span where it began in another, the year where no more is known. */
    public String spanWithin(FuzzyDate start, @Nullable FuzzyDate end, Language language) {
        FuzzyDate last = end == null ? start : end;
        if (start.firstDay().getYear() != last.firstDay().getYear()) {
            return span(start, end, language);
        }
        boolean days = start.precision() == FuzzyDate.Precision.DAY && last.precision() == FuzzyDate.Precision.DAY;
        boolean month = days && YearMonth.from(start.firstDay()).equals(YearMonth.from(last.firstDay()));
        return last.equals(start)
                ? within(start, language)
                : (month ? print(start.firstDay(), language, "d") : within(start, language)) + "–"
                        + within(last, language);
    }

    private static String within(FuzzyDate date, Language language) {
        return switch (date.precision()) {
            case DAY -> print(date.firstDay(), language, language == Language.ES ? "d 'de' MMMM" : "d MMMM");
            case MONTH -> print(date.firstDay(), language, "MMMM");
            case YEAR -> print(date.firstDay(), language, "yyyy");
        };
    }

    /** The day of an instant on a zone's calendar. */
    public String day(Instant at, ZoneId zone, Language language) {
        return day(at.atZone(zone).toLocalDate(), language);
    }

    /** {@code 11 Agu 2025}. */
    public String brief(LocalDate date, Language language) {
        return print(date, language, "d MMM yyyy");
    }

    /** As much of it as is known, where room is scarce: {@code 11 Agu 2025}, {@code Agu 2025} or {@code 2025}. */
    public String brief(FuzzyDate date, Language language) {
        return switch (date.precision()) {
            case DAY -> brief(date.firstDay(), language);
            case MONTH -> print(date.firstDay(), language, "MMM yyyy");
            case YEAR -> print(date.firstDay(), language, "yyyy");
        };
    }

    public String brief(Instant at, ZoneId zone, Language language) {
        return brief(at.atZone(zone).toLocalDate(), language);
    }

    /** {@code 14:35:10}, where the zone is plain. */
    public String second(Instant at, ZoneId zone, Language language) {
        return print(at.atZone(zone), language, "HH:mm:ss");
    }

    /** {@code 14:35 WIB}; {@code 16:35 di Tokyo} where the zone has no label of its own. */
    public String clock(Instant at, ZoneId zone, Language language) {
        return zones.clock(print(at.atZone(zone), language, "HH:mm"), zone, at, language);
    }

    /** The same where the zone's city stands beside it: {@code 14:35 WIB}, {@code 16:35 GMT+9}. */
    public String clockBesideCity(Instant at, ZoneId zone, Language language) {
        return zones.clockBesideCity(print(at.atZone(zone), language, "HH:mm"), zone, at, language);
    }

    /** {@code 12 Agu 09:00 WIB}: a moment on a button, with its year where that is not the one we are in. */
    public String soon(Instant at, Instant now, ZoneId zone, Language language) {
        boolean thisYear = at.atZone(zone).getYear() == now.atZone(zone).getYear();
        return print(at.atZone(zone), language, thisYear ? "d MMM" : "d MMM yyyy") + " " + clock(at, zone, language);
    }

    /** {@code 14:35 WIB (02:35 PET)}, and {@code 09:00 WIB (Senin 21:00 PET)} where the other day's name is needed. */
    public String clocks(Instant at, ZoneId zone, Collection<ZoneId> others, Language language) {
        return clock(at, zone, language) + bracketed(at, zone, others, language, "EEEE ");
    }

    /** {@code (02:35 PET)}, or {@code (Senin 21:00 PET)}: the other clocks alone; empty where there are none. */
    public String beside(Instant at, ZoneId zone, Collection<ZoneId> others, Language language) {
        return bracketed(at, zone, others, language, "EEEE ").strip();
    }

    /** {@code Senin, 11 Agustus 2025 14:35 WIB}, with the other clocks in brackets where there are others. */
    public String moment(Instant at, ZoneId zone, Collection<ZoneId> others, Language language) {
        return full(at.atZone(zone).toLocalDate(), language) + between(language) + clocks(at, zone, others, language);
    }

    /** As {@code moment}, within a sentence: {@code lunes 11 de agosto de 2025, 02:35 PET}. */
    public String momentWithin(Instant at, ZoneId zone, Collection<ZoneId> others, Language language) {
        return fullWithin(at.atZone(zone).toLocalDate(), language)
                + between(language)
                + clocks(at, zone, others, language);
    }

    private static String between(Language language) {
        return language == Language.ID ? " " : ", ";
    }

    /** {@code 12 Agustus 2025, 09:00 WIB (11 Agustus, 21:00 PET)}: a line of a history. */
    public String stamp(Instant at, ZoneId zone, Collection<ZoneId> others, Language language) {
        String otherDay = language == Language.ES ? "d 'de' MMMM, " : "d MMMM, ";
        return day(at, zone, language) + ", " + clock(at, zone, language)
                + bracketed(at, zone, others, language, otherDay);
    }

    /** {@code 2025-08-11T14:35+07:00}, as {@code <time datetime>} takes it. */
    public String iso(Instant at, ZoneId zone) {
        return at.atZone(zone)
                .truncatedTo(ChronoUnit.SECONDS)
                .toOffsetDateTime()
                .toString();
    }

    /** {@code Waktu Indonesia Barat}. */
    public String zoneName(ZoneId zone, Language language) {
        return zones.name(zone, language);
    }

    private String bracketed(Instant at, ZoneId zone, Collection<ZoneId> others, Language language, String otherDay) {
        LocalDate here = at.atZone(zone).toLocalDate();
        List<String> clocks = others.stream()
                .filter(other -> !other.equals(zone))
                .map(other -> dayIfOther(at.atZone(other), here, language, otherDay) + clock(at, other, language))
                .distinct()
                .toList();
        return clocks.isEmpty() ? "" : clocks.stream().collect(Collectors.joining("; ", " (", ")"));
    }

    private static String dayIfOther(ZonedDateTime there, LocalDate here, Language language, String pattern) {
        return Objects.equals(there.toLocalDate(), here) ? "" : print(there, language, pattern);
    }

    private static String print(TemporalAccessor time, Language language, String pattern) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(time);
    }

    private static String raised(String text) {
        int first = text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(java.util.Locale.ROOT) + text.substring(first);
    }
}
