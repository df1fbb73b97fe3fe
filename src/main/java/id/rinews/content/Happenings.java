package id.rinews.content;

import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Lane;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Asked by stories, answered by the timeline: what happened around this day? */
public interface Happenings {

    /**
     * The earliest first, in one statement.
     *
     * @param before at most so many that were over before the day
     * @param after at most so many that end on the day or later
     */
    List<Happening> around(List<CountryPair> pairs, LocalDate day, int before, int after, Language reader);

    /**
     * @param language in which the title stands
     * @param end null where it began and ended within {@code start}
     * @param lane the line of the pair on which it stands
     * @param yet message that says why it did not happen, or has yet to; null where it happened
     * @param agreements ids of those it is about
     */
    record Happening(
            String title,
            Language language,
            FuzzyDate start,
            @Nullable FuzzyDate end,
            @Nullable String place,
            Lane lane,
            @Nullable String yet,
            Set<Long> agreements) {}
}
