package id.rinews.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when one country's rule wants a request answered.
 *
 * @param country its name, in the reader's language
 * @param due the last day; null where the rule says "at once"
 * @param left days from today, negative once it has passed; null where there is no day
 * @param late whether the request came later than the rule lets it
 * @param source what the rule stands in
 */
record Deadline(
        String country, @Nullable LocalDate due, @Nullable Long left, boolean late, String source) {

    /** Message {@code requests.left.{name}}. */
    public String urgency() {
        if (left == null) {
            return "soon";
        }
        return left < 0 ? "over" : left == 0 ? "today" : "days";
    }
}
