package id.rinews.agreements;

import id.rinews.shared.CountryPair;
import id.rinews.shared.Folding;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A live agreement as far as the register's filters look at it.
 *
 * @param parties country codes and names of organisations
 * @param status of today
 */
record RegisterEntry(
        long id, String slug, Wording title, String designation, Set<String> parties, Lifecycle life, Status status) {

    boolean isBetween(CountryPair pair) {
        return parties.contains(pair.first().value())
                && parties.contains(pair.second().value());
    }

    /** Years in which it was signed or adopted, as any source has it. */
    Set<Integer> years() {
        return life.signed().stream().map(date -> date.firstDay().getYear()).collect(Collectors.toSet());
    }

    /** The titles in all languages, accents and case aside. */
    String words() {
        return Stream.of(title.id(), title.es(), title.en())
                .filter(Objects::nonNull)
                .map(Folding::of)
                .collect(Collectors.joining(" "));
    }

    /** The day to sort by: the signature's as it counts, else the last act's; null where nothing is dated. */
    @Nullable
    LocalDate day() {
        List<FuzzyDate> dates =
                life.signed().isEmpty() ? life.acts().stream().map(Act::date).toList() : life.signed();
        return dates.isEmpty() ? null : dates.getLast().lastDay();
    }

    AgreementCard card(Language reader, LocalDate today) {
        return AgreementCard.of(id, slug, title, designation, life, reader, today);
    }

    List<CountryPair> pairs() {
        List<Party> states =
                parties.stream().sorted().map(Party::new).filter(Party::isState).toList();
        return states.stream()
                .flatMap(one -> states.stream()
                        .filter(other -> one.key().compareTo(other.key()) < 0)
                        .map(other -> pair(one, other)))
                .toList();
    }

    private static CountryPair pair(Party one, Party other) {
        return new CountryPair(one.country().orElseThrow(), other.country().orElseThrow());
    }

    static List<CountryPair> pairs(Collection<RegisterEntry> entries) {
        return entries.stream()
                .flatMap(entry -> entry.pairs().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
