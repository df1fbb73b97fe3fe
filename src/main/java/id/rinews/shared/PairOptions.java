package id.rinews.shared;

import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Pairs of countries by their names, as selects offer them. */
public final class PairOptions {

    private PairOptions() {}

    /** Each once, in the order of the reader's language. */
    public static List<Choice> of(Stream<CountryPair> pairs, Language reader) {
        return pairs.distinct()
                .map(pair -> new Choice(pair.slug(), pair.name(reader)))
                .sorted(Comparator.comparing(Choice::label, Collator.getInstance(reader.locale())))
                .toList();
    }
}
