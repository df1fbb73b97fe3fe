package id.rinews.agreements;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.topics.TopicName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * A page of the register.
 *
 * @param pair whose name the heading holds; null for all
 * @param topic asked for; null where none is, or it is not known
 * @param removable what is asked for, each with the address that no longer asks for it
 * @param pages the list's address up to the number
 * @param sorts the list's address by order
 * @param file the same list as CSV
 */
record RegisterView(
        RegisterFilter asked,
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
            RegisterFilter asked,
            RegisterOptions.Offer options,
            long total,
            Paging paging,
            List<RegisterRow> rows,
            Language reader) {
        Map<String, String> query = asked.query();
        String base = Addresses.AGREEMENTS.path(reader);
        Map<String, String> unsorted = without(query, "sort");
        return new RegisterView(
                asked,
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
                address(base, query) + (query.isEmpty() ? "?page=" : "&page="),
                Map.of(
                        RegisterFilter.Sort.DATE, address(base, unsorted),
                        RegisterFilter.Sort.TITLE, address(base, with(unsorted, "sort", "title"))),
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

    public boolean isByTitle() {
        return asked.sort() == RegisterFilter.Sort.TITLE;
    }

    public String byTitle() {
        return sorts.getOrDefault(RegisterFilter.Sort.TITLE, all);
    }

    public String byDate() {
        return sorts.getOrDefault(RegisterFilter.Sort.DATE, all);
    }
}
