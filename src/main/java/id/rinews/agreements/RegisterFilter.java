package id.rinews.agreements;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the register for. What cannot be read is not asked.
 *
 * @param on the day whose status is meant and shown; null for today
 * @param topic a slug
 */
record RegisterFilter(
        String q,
        @Nullable CountryPair pair,
        @Nullable Designation designation,
        @Nullable Status status,
        @Nullable LocalDate on,
        @Nullable Integer year,
        @Nullable String topic,
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
        String topic = asked.getOrDefault("topic", "");
        return new RegisterFilter(
                q.substring(0, Math.min(q.length(), LONGEST)),
                CountryPair.of(asked.getOrDefault("pair", "")).orElse(null),
                one(Designation.values(), asked.get("designation")).orElse(null),
                one(Status.values(), asked.get("status")).orElse(null),
                day(asked.getOrDefault("on", "")).orElse(null),
                year.matches("[1-9][0-9]{3}") ? Integer.valueOf(year) : null,
                Slug.isSlug(topic) ? topic : null,
                "title".equals(asked.get("sort")) ? Sort.TITLE : Sort.DATE);
    }

    private static <E extends Enum<E>> Optional<E> one(E[] values, @Nullable String name) {
        return Arrays.stream(values)
                .filter(value -> value.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("[1-9][0-9]{3}-[0-9]{2}-[0-9]{2}")
                    ? Optional.of(LocalDate.parse(typed))
                    : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** The query that asks for this, in the order of the form; what is not asked is left out. */
    Map<String, String> query() {
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "q", q.isEmpty() ? null : q);
        put(query, "pair", pair);
        put(query, "designation", designation);
        put(query, "status", status);
        put(query, "on", on);
        put(query, "year", year);
        put(query, "topic", topic);
        put(query, "sort", sort == Sort.TITLE ? "title" : null);
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
