package id.rinews.dossiers;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Wording;
import org.jspecify.annotations.Nullable;

/**
 * Everything that is written about a relation.
 *
 * @param established when the two opened diplomatic relations; null where unknown
 * @param source where that was read; given with the date and only with it
 * @param summary at most 1,000 characters a language
 */
public record RelationEntry(
        CountryPair pair,
        @Nullable FuzzyDate established,
        @Nullable Citation source,
        @Nullable Wording summary) {

    public static final int LONGEST_SUMMARY = 1_000;

    public RelationEntry {
        if ((established == null) != (source == null)) {
            throw new IllegalArgumentException("Every fact carries its source");
        }
    }
}
