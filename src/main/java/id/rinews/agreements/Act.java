package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Wording;
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
        @Nullable Wording note) {

    /**
     * Where a fact was read.
     *
     * @param title as the source itself writes it
     * @param url http or https, where there is one
     * @param checkedOn when it was compared with the text itself; null while it was not
     * @param language the title stands in, a BCP 47 code; null for a name that belongs to none
     */
    public record Source(
            String title,
            @Nullable String url,
            @Nullable LocalDate checkedOn,
            @Nullable String language) {}

    boolean isBy(@Nullable Party someone) {
        return java.util.Objects.equals(party, someone);
    }
}
