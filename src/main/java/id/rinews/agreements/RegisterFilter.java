package id.rinews.agreements;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Folding;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a reader asks the register for. What cannot be read is not asked. */
record RegisterFilter(
        String q,
        @Nullable CountryPair pair,
        @Nullable Designation designation,
        @Nullable Status status,
        @Nullable Integer year,
        Sort sort) {

    /** Latest signature first, or by title. */
    enum Sort {
        DATE,
        TITLE
    }

    static final int LONGEST = 100;

    static RegisterFilter read(Map<String, String> asked) {
        String q = asked.getOrDefault("q", "").replaceAll("\\p{Cntrl}+", " ").strip();
        String year = asked.getOrDefault("year", "");
        return new RegisterFilter(
                q.substring(0, Math.min(q.length(), LONGEST)),
                CountryPair.of(asked.getOrDefault("pair", "")).orElse(null),
                one(Designation.values(), asked.get("designation")).orElse(null),
                one(Status.values(), asked.get("status")).orElse(null),
                year.matches("[0-9]{4}") ? Integer.valueOf(year) : null,
                "title".equals(asked.get("sort")) ? Sort.TITLE : Sort.DATE);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    boolean takes(RegisterEntry entry) {
        return takesText(entry)
                && (pair == null || entry.isBetween(pair))
                && (designation == null || designation.name().equals(entry.designation()))
                && (status == null || status == entry.status())
                && (year == null || entry.years().contains(year));
    }

    /** Every word asked for stands in one of the titles, accents and case aside. */
    private boolean takesText(RegisterEntry entry) {
        String words = Folding.of(q);
        return words.isEmpty() || Arrays.stream(words.split(" ")).allMatch(entry.words()::contains);
    }

    /** The query that asks for this, in the order of the form; what is not asked is left out. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", q.isEmpty() ? null : q);
        put(query, "pair", pair);
        put(query, "designation", designation);
        put(query, "status", status);
        put(query, "year", year);
        put(query, "sort", sort == Sort.TITLE ? "title" : null);
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
