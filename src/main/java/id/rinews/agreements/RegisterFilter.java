package id.rinews.agreements;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Slug;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a reader asks the register for. What cannot be read is not asked.
 *
 * @param on the day whose status is meant and shown; null for today
 * @param topic a slug
 * @param odd what was asked and cannot be read, by its name
 */
record RegisterFilter(
        String q,
        @Nullable CountryPair pair,
        @Nullable Designation designation,
        @Nullable Status status,
        @Nullable LocalDate on,
        @Nullable Integer year,
        @Nullable String topic,
        Sort sort,
        Map<String, String> odd) {

    /** Latest signature first, or by title; and each the other way round. */
    enum Sort {
        DATE,
        DATE_ASC,
        TITLE,
        TITLE_DESC;

        static Sort of(@Nullable String asked) {
            return Arrays.stream(values())
                    .filter(sort -> sort.word().equals(asked))
                    .findFirst()
                    .orElse(DATE);
        }

        /** As addresses have it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        boolean isByTitle() {
            return this == TITLE || this == TITLE_DESC;
        }

        Sort reversed() {
            return switch (this) {
                case DATE -> DATE_ASC;
                case DATE_ASC -> DATE;
                case TITLE -> TITLE_DESC;
                case TITLE_DESC -> TITLE;
            };
        }
    }

    private static final List<String> NAMES = List.of("pair", "designation", "status", "on", "year", "topic");

    static final int LONGEST = 100;
    private static final int SHORTEST = 40;

    static RegisterFilter read(Map<String, String> asked) {
        String q = asked.getOrDefault("q", "").replaceAll("\\p{Cntrl}+", " ").strip();
        String year = asked.getOrDefault("year", "");
        String topic = asked.getOrDefault("topic", "");
        RegisterFilter read = new RegisterFilter(
                q.substring(0, Math.min(q.length(), LONGEST)),
                CountryPair.of(asked.getOrDefault("pair", "")).orElse(null),
                one(Designation.values(), asked.get("designation")).orElse(null),
                one(Status.values(), asked.get("status")).orElse(null),
                day(asked.getOrDefault("on", "")).orElse(null),
                year.matches("[1-9][0-9]{3}") ? Integer.valueOf(year) : null,
                Slug.isSlug(topic) ? topic : null,
                Sort.of(asked.get("sort")),
                Map.of());
        Map<String, String> odd = new LinkedHashMap<>();
        NAMES.stream()
                .filter(name ->
                        !asked.getOrDefault(name, "").isBlank() && !read.query().containsKey(name))
                .forEach(name -> odd.put(name, brief(asked.getOrDefault(name, ""))));
        return new RegisterFilter(
                read.q, read.pair, read.designation, read.status, read.on, read.year, read.topic, read.sort, odd);
    }

    private static String brief(String typed) {
        String line = typed.replaceAll("\\p{Cntrl}+", " ").strip();
        return line.length() <= SHORTEST ? line : line.substring(0, SHORTEST) + "…";
    }

    RegisterFilter withTopic(String slug) {
        return new RegisterFilter(q, pair, designation, status, on, year, slug, sort, odd);
    }

    /** The same without the topic, which nobody knows. */
    RegisterFilter withoutTopic() {
        Map<String, String> more = new LinkedHashMap<>(odd);
        more.put("topic", brief(String.valueOf(topic)));
        return new RegisterFilter(q, pair, designation, status, on, year, null, sort, more);
    }

    /** The same, in another order. */
    RegisterFilter sorted(Sort other) {
        return new RegisterFilter(q, pair, designation, status, on, year, topic, other, odd);
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
        put(query, "sort", sort == Sort.DATE ? null : sort.word());
        return query;
    }

    private static void put(Map<String, String> query, String name, @Nullable Object value) {
        if (value != null) {
            query.put(name, value.toString());
        }
    }
}
