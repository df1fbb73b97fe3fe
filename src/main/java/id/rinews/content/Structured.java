package id.rinews.content;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Wire copy after offers were taken.
 *
 * @param body what is left, exactly as typed but for what was moved
 * @param place of the dateline; null where none was taken
 * @param date of the dateline; null where none was taken or it has none
 * @param credits each once, in order of appearance
 */
public record Structured(
        String body, @Nullable String place, @Nullable LocalDate date, List<FoundCredit> credits) {
    public Structured {
        credits = List.copyOf(credits);
    }
}
