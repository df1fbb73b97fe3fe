package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to an agreement, with its source.
 *
 * @param party who acted; null when all parties acted together
 * @param note in the words of the newsroom
 */
public record Act(
        ActKind kind,
        @Nullable Party party,
        FuzzyDate date,
        @Nullable String place,
        Source source,
        @Nullable String note) {

    /**
     * Where a fact was read.
     *
     * @param url http or https, where there is one
     * @param checkedOn when it was compared with the text itself; null while it was not
     */
    public record Source(
            String title, @Nullable String url, @Nullable LocalDate checkedOn) {}

    boolean isBy(@Nullable Party someone) {
        return java.util.Objects.equals(party, someone);
    }
}
