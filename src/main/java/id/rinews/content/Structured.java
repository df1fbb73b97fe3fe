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
 * @param isYearAdded whether the copy gives that date without a year
 * @param credits each once, in order of appearance
 */
public record Structured(
        String body, @Nullable String place, @Nullable LocalDate date, boolean isYearAdded, List<FoundCredit> credits) {
    public Structured {
        credits = List.copyOf(credits);
    }

    List<String> agencies() {
        return credits.stream()
                .filter(credit -> credit.role() == CreditRole.SOURCE_AGENCY)
                .map(FoundCredit::name)
                .toList();
    }
}
