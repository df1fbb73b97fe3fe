package id.rinews.content;

import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where an agreement stood when a story was filed, and where it stands now.
 *
 * @param designation as printed on it; the word is the message {@code designation.{name}}
 * @param bindingness the word is the message {@code bindingness.{name}}
 * @param asOf the day of {@code then}
 * @param awaited names of the steps that are not known yet, messages {@code step.{name}}
 * @param sources of its acts, each once
 */
public record Standing(
        String designation,
        String bindingness,
        LocalDate asOf,
        Moment then,
        Moment now,
        List<String> awaited,
        List<Cited> sources) {

    /** @param language the title stands in, a BCP 47 code; null for a name that belongs to none */
    public record Cited(String title, @Nullable String language) {}

    /**
     * A status with the act that gave it, where there is one.
     *
     * @param since all dates that sources give for it, the one that counts last
     * @param alone for whom alone it holds; null where it is for all
     */
    public record Moment(
            StatusMark mark,
            List<FuzzyDate> since,
            @Nullable String place,
            @Nullable String alone) {}

    /** Whether the status is another one, or holds for others. */
    public boolean hasMoved() {
        return !then.mark().equals(now.mark()) || !Objects.equals(then.alone(), now.alone());
    }
}
