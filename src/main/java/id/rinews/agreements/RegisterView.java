package id.rinews.agreements;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.topics.TopicName;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the register.
 *
 * @param title of the page, which makes sense alone
 * @param ahead whether the day asked for is still to come
 * @param pair whose name the heading holds; null for all
 * @param topic asked for; null where none is, or it is not known
 * @param removable what is asked for, each with the address that no longer asks for it
 * @param pages the list's address up to the number
 * @param sorts the list's address by order
 * @param file the same list as CSV
 */
record RegisterView(
        String title,
        RegisterFilter asked,
        boolean ahead,
        long total,
        @Nullable CountryPair pair,
        @Nullable TopicName topic,
        List<RegisterRow> rows,
        List<Removable> removable,
        RegisterOptions.Offer options,
        Paging paging,
        String pages,
        Map<RegisterFilter.Sort, String> sorts,
        String file,
        String all) {

    static final int SIZE = 25;

    /**
     * @param name such as {@code status}
     * @param value such as {@code SIGNED}
     */
    record Removable(String name, String value, String without) {}

    static RegisterView of(
            String title,
            RegisterFilter asked,
            boolean ahead,
            RegisterOptions.Offer options,
            long total,
            Paging paging,
            List<RegisterRow> rows,
            Language reader) {
        Map<String, String> query = asked.query();
        String base = Addresses.AGREEMENTS.path(reader);
        Map<String, String> unsorted = without(query, "sort");
        return new RegisterView(
                title,
                asked,
                ahead,
                total,
                asked.pair(),
                options.topic(asked.topic()),
                rows,
                unsorted.entrySet().stream()
                        .map(one -> new Removable(
                                one.getKey(), one.getValue(), address(base, without(query, one.getKey()))))
                        .toList(),
                options,
                paging,
                Paging.upToNumber(address(base, query)),
                Arrays.stream(RegisterFilter.Sort.values())
                        .collect(Collectors.toMap(sort -> sort, sort -> path(asked.sorted(sort), reader))),
                address(base, with(query, "format", "csv")),
                base);
    }

    /** The same question in another language. */
    static String path(RegisterFilter asked, Language language) {
        return address(Addresses.AGREEMENTS.path(language), asked.query());
    }

    private static Map<String, String> without(Map<String, String> query, String name) {
        Map<String, String> rest = new LinkedHashMap<>(query);
        rest.remove(name);
        return rest;
    }

    private static Map<String, String> with(Map<String, String> query, String name, String value) {
        Map<String, String> more = new LinkedHashMap<>(query);
        more.put(name, value);
        return more;
    }

    private static String address(String base, Map<String, String> query) {
        UriComponentsBuilder address = UriComponentsBuilder.fromPath(base);
        query.forEach((name, value) -> address.queryParam(name, "{" + name + "}"));
        return address.encode().buildAndExpand(query).toUriString();
    }

    public boolean isFiltered() {
        return !removable.isEmpty();
    }

    /** Whether the list leaves out agreements of the pair in its heading, or of all. */
    public boolean isNarrowed() {
        return removable.stream().anyMatch(one -> !one.name().equals("pair"));
    }

    public boolean isByTitle() {
        return asked.sort().isByTitle();
    }

    /** By title; where it is so already, the other way round. */
    public String byTitle() {
        return sorted(isByTitle() ? asked.sort().reversed() : RegisterFilter.Sort.TITLE);
    }

    /** By date; where it is so already, the other way round. */
    public String byDate() {
        return sorted(isByTitle() ? RegisterFilter.Sort.DATE : asked.sort().reversed());
    }

    public String byTheOther() {
        return isByTitle() ? byDate() : byTitle();
    }

    public String reversed() {
        return isByTitle() ? byTitle() : byDate();
    }

    private String sorted(RegisterFilter.Sort sort) {
        return sorts.getOrDefault(sort, all);
    }

    /** As {@code aria-sort} takes it. */
    public String direction() {
        return switch (asked.sort()) {
            case TITLE, DATE_ASC -> "ascending";
            case DATE, TITLE_DESC -> "descending";
        };
    }
}
