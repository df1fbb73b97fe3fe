package id.rinews.events;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Slug;
import id.rinews.shared.Wording;
import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written about an event.
 *
 * @param slug its key, unique among events
 * @param titles at most 200 characters each
 * @param end null for an event of one day, or of one month or year where no more is known
 * @param pairs whose timelines it stands on, one at least
 * @param party who acted alone, one of the countries of its pairs; null for all
 * @param agreements ids of those it is about
 */
public record EventEntry(
        Slug slug,
        EventKind kind,
        EventStatus status,
        Wording titles,
        FuzzyDate start,
        @Nullable FuzzyDate end,
        @Nullable String place,
        Collection<CountryPair> pairs,
        @Nullable CountryCode party,
        Collection<Long> agreements,
        Citation source) {

    /** What all of its countries did, about no agreement. */
    public EventEntry(
            Slug slug,
            EventKind kind,
            EventStatus status,
            Wording titles,
            FuzzyDate start,
            @Nullable FuzzyDate end,
            @Nullable String place,
            Collection<CountryPair> pairs,
            Citation source) {
        this(slug, kind, status, titles, start, end, place, pairs, null, Set.of(), source);
    }

    public EventEntry {
        pairs = Set.copyOf(pairs);
        if (pairs.isEmpty()) {
            throw new IllegalArgumentException("An event concerns a pair of countries");
        }
        agreements = Set.copyOf(agreements);
        if (party != null && pairs.stream().noneMatch(pair -> isOf(pair, party))) {
            throw new IllegalArgumentException("%s is none of the countries of %s".formatted(party, pairs));
        }
        if (end != null && end.lastDay().isBefore(start.firstDay())) {
            throw new IllegalArgumentException("An event cannot end before it begins: %s to %s".formatted(start, end));
        }
    }

    static boolean isOf(CountryPair pair, CountryCode country) {
        return pair.first().equals(country) || pair.second().equals(country);
    }
}
