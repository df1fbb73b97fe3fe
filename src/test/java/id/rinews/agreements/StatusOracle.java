package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * DOMAIN.md, "Status is a function of the acts and a date", told again in another way, and written before the code: a
 * newspaper archive is read day by day, and a clerk keeps a set of things that have become true.
 */
final class StatusOracle {

    /** "then by the order of this list": each line of the text, with the kinds it names. */
    private static final List<Set<String>> LINES = List.of(
            Set.of("NEGOTIATION_OPENED", "NEGOTIATION_CONCLUDED"),
            Set.of("INITIALLED"),
            Set.of("SIGNED"),
            Set.of("ADOPTED"),
            Set.of("PROVISIONALLY_APPLIED"),
            Set.of("ENTERED_INTO_FORCE"),
            Set.of("SUSPENDED"),
            Set.of("RESUMED"),
            Set.of("EXPIRED"),
            Set.of("TERMINATED"),
            Set.of("SUPERSEDED"));

    private static final Map<Integer, String> WORDS = Map.of(
            0,
            "NEGOTIATING",
            1,
            "INITIALLED",
            2,
            "SIGNED",
            3,
            "OPERATIVE",
            4,
            "PROVISIONALLY_APPLIED",
            5,
            "IN_FORCE",
            6,
            "SUSPENDED");

    private StatusOracle() {}

    static String status(List<Act> acts, LocalDate date) {
        List<Act> counting = believed(acts);
        int highest = -1;
        String end = "";
        LocalDate day = LocalDate.of(1990, 1, 1);
        while (!day.isAfter(date)) {
            for (Set<String> line : LINES) {
                for (Act act : counting) {
                    if (!lastDay(act.date()).equals(day)
                            || !line.contains(act.kind().name())) {
                        continue;
                    }
                    int step = LINES.indexOf(line);
                    if (step >= 8) {
                        end = end.isEmpty() || step == 10 ? act.kind().name() : end;
                    } else if (step == 7) {
                        highest = highest == 6 ? 5 : highest;
                    } else if (step > highest) {
                        highest = step;
                    }
                }
            }
            day = day.plusDays(1);
        }
        return end.isEmpty() ? WORDS.getOrDefault(highest, "UNKNOWN") : end;
    }

    /**
     * Strikes out every act that a later one of the same kind and party contradicts. A year and a day within it do not contradict
     * each other: the year is struck out, for it says less.
     */
    private static List<Act> believed(List<Act> acts) {
        List<Act> kept = new ArrayList<>(acts);
        Set<Act> struck = new HashSet<>();
        for (Act one : acts) {
            for (Act other : acts) {
                boolean samePerson = String.valueOf(one.party()).equals(String.valueOf(other.party()));
                boolean later = lastDay(other.date()).isAfter(lastDay(one.date()));
                if (one.kind() == other.kind() && samePerson && later && !turnedBackBetween(acts, one, other)) {
                    struck.add(isWithin(one.date(), other.date()) ? other : one);
                }
            }
        }
        kept.removeAll(struck);
        return kept;
    }

    /** A second suspension after a resumption (or the reverse) is no second date of the first. */
    private static boolean turnedBackBetween(List<Act> acts, Act early, Act late) {
        String opposite = switch (early.kind().name()) {
            case "SUSPENDED" -> "RESUMED";
            case "RESUMED" -> "SUSPENDED";
            default -> "none";
        };
        return acts.stream()
                .anyMatch(act -> act.kind().name().equals(opposite) && comesAfter(act, early) && comesAfter(late, act));
    }

    private static boolean comesAfter(Act later, Act earlier) {
        LocalDate a = lastDay(later.date());
        LocalDate b = lastDay(earlier.date());
        return a.isAfter(b)
                || (a.equals(b)
                        && later.kind().name().equals("RESUMED")
                        && earlier.kind().name().equals("SUSPENDED"));
    }

    private static boolean isWithin(FuzzyDate one, FuzzyDate other) {
        return !one.firstDay().isBefore(other.firstDay()) && !lastDay(one).isAfter(lastDay(other));
    }

    private static LocalDate lastDay(FuzzyDate date) {
        LocalDate first = date.firstDay();
        return switch (date.precision()) {
            case DAY -> first;
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
        };
    }
}
