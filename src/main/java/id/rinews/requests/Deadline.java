package id.rinews.requests;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Until when one country's rule wants, or wanted, a request answered.
 *
 * @param country its name, in the reader's language
 * @param due the last day; null where the rule says "at once"
 * @param left days from today or from the day of the answer, negative where that is past it; null where there is no day
 * @param answered whether there is an answer
 * @param missed the last day on which it could be asked, where the request came later than the rule lets it
 * @param source what the rule stands in
 */
record Deadline(
        String country,
        @Nullable LocalDate due,
        @Nullable Long left,
        boolean answered,
        @Nullable LocalDate missed,
        String source) {

    /** Whether somebody should look at it today. */
    public boolean isPressing() {
        return left != null && left < (answered ? 0 : 2);
    }

    /** Message {@code requests.left.{name}}. */
    public String urgency() {
        if (left == null) {
            return "soon";
        }
        if (answered) {
            return left < 0 ? "missed" : "met";
        }
        return left < 0 ? "over" : left == 0 ? "today" : "days";
    }
}
