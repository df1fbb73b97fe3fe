package id.rinews.agreements;

import id.rinews.shared.Addresses;
import id.rinews.shared.Choice;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import java.text.Collator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the register.
 *
 * @param pair whose name the heading holds; null for all
 * @param removable what is asked for, each with the address that no longer asks for it
 * @param pages the list's address up to the number
 */
record RegisterView(
        RegisterFilter asked,
        long total,
        @Nullable CountryPair pair,
        List<AgreementCard> cards,
        List<Removable> removable,
        Options options,
        Paging paging,
        String pages,
        String otherSort,
        String all) {

    static final int SIZE = 25;

    /**
     * @param name such as {@code status}
     * @param value such as {@code SIGNED}
     */
    record Removable(String name, String value, String without) {}

    /** What the filters offer: only what some agreement has. */
    record Options(List<Choice> pairs, List<Designation> designations, List<Status> statuses, List<Integer> years) {

        static Options of(List<RegisterEntry> entries, Language reader) {
            return new Options(
                    RegisterEntry.pairs(entries).stream()
                            .map(pair -> new Choice(pair.slug(), pair.name(reader)))
                            .toList(),
                    Arrays.stream(Designation.values())
                            .filter(one -> entries.stream()
                                    .anyMatch(e -> e.designation().equals(one.name())))
                            .toList(),
                    Arrays.stream(Status.values())
                            .filter(one -> entries.stream().anyMatch(e -> e.status() == one))
                            .toList(),
                    entries.stream()
                            .flatMap(e -> e.years().stream())
                            .distinct()
                            .sorted(Comparator.reverseOrder())
                            .toList());
        }
    }

    static RegisterView of(
            List<RegisterEntry> entries, RegisterFilter asked, int page, Language reader, LocalDate today) {
        List<RegisterEntry> found = entries.stream()
                .filter(asked::takes)
                .sorted(order(asked.sort(), reader))
                .toList();
        Paging paging = Paging.of(page, SIZE, found.size());
        List<AgreementCard> cards = found.stream()
                .skip((long) (paging.page() - 1) * SIZE)
                .limit(SIZE)
                .map(e -> e.card(reader, today))
                .toList();
        Map<String, String> query = asked.query();
        String base = Addresses.AGREEMENTS.path(reader);
        return new RegisterView(
                asked,
                found.size(),
                asked.pair(),
                cards,
                removable(base, query, asked, reader),
                Options.of(entries, reader),
                paging,
                address(base, query) + (query.isEmpty() ? "?page=" : "&page="),
                otherSort(base, query),
                base);
    }

    private static Comparator<RegisterEntry> order(RegisterFilter.Sort sort, Language reader) {
        Collator collator = Collator.getInstance(reader.locale());
        Comparator<RegisterEntry> byTitle =
                Comparator.comparing(entry -> entry.title().told(reader).text(), collator);
        Comparator<RegisterEntry> byDay = Comparator.comparing(
                        RegisterEntry::day, Comparator.nullsFirst(Comparator.<LocalDate>naturalOrder()))
                .reversed();
        return switch (sort) {
            case TITLE -> byTitle;
            case DATE -> byDay.thenComparing(byTitle);
        };
    }

    private static List<Removable> removable(
            String base, Map<String, String> query, RegisterFilter asked, Language reader) {
        return query.entrySet().stream()
                .filter(one -> !one.getKey().equals("sort"))
                .map(one -> new Removable(
                        one.getKey(),
                        one.getKey().equals("pair") && asked.pair() != null
                                ? asked.pair().name(reader)
                                : one.getValue(),
                        address(base, without(query, one.getKey()))))
                .toList();
    }

    private static String otherSort(String base, Map<String, String> query) {
        Map<String, String> other = without(query, "sort");
        if (!query.containsKey("sort")) {
            other.put("sort", "title");
        }
        return address(base, other);
    }

    private static Map<String, String> without(Map<String, String> query, String name) {
        Map<String, String> rest = new LinkedHashMap<>(query);
        rest.remove(name);
        return rest;
    }

    private static String address(String base, Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(base);
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }

    public boolean isFiltered() {
        return !removable.isEmpty();
    }
}
