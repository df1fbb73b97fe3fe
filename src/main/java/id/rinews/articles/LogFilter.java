package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Language;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a reader asks the corrections log for.
 *
 * @param kind empty for all, as {@code pair}
 * @param isOdd whether something was asked that is no kind or no pair; it is not asked then
 */
record LogFilter(Optional<ChangeKind> kind, Optional<CountryPair> pair, boolean isOdd) {

    static final List<ChangeKind> KINDS = List.of(
            ChangeKind.ERRATUM,
            ChangeKind.CORRECTION,
            ChangeKind.CLARIFICATION,
            ChangeKind.RIGHT_OF_REPLY,
            ChangeKind.WITHDRAWN,
            ChangeKind.RETRACTED);

    static LogFilter read(String kind, String pair) {
        Optional<ChangeKind> wanted =
                KINDS.stream().filter(one -> one.name().equals(kind)).findFirst();
        Optional<CountryPair> about = CountryPair.of(pair);
        boolean isOdd = !kind.isEmpty() && wanted.isEmpty() || !pair.isEmpty() && about.isEmpty();
        return new LogFilter(wanted, about, isOdd);
    }

    boolean isWhole() {
        return kind.isEmpty() && pair.isEmpty();
    }

    List<String> kinds() {
        return kind.map(List::of).orElse(KINDS).stream().map(Enum::name).toList();
    }

    /** The one address of this in a language: what is not asked is left out. */
    String path(Language language) {
        String query = Stream.of(
                        kind.map(one -> "kind=" + one).orElse(null),
                        pair.map(one -> "pair=" + one).orElse(null))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("&"));
        return Addresses.CORRECTIONS.path(language) + (query.isEmpty() ? "" : "?" + query);
    }
}
