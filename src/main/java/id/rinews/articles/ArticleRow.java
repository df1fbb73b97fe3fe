package id.rinews.articles;

import id.rinews.shared.Dates;
import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of the desk's list of stories.
 *
 * @param pending what is being done with a live story; null while nothing is
 * @param failed whether its moment passed in vain
 */
public record ArticleRow(
        long id,
        long story,
        Language language,
        String headline,
        String status,
        @Nullable String pending,
        String reporters,
        String savedBy,
        String savedAt,
        boolean failed) {

    static ArticleRow of(Draft draft, String headline, String savedBy, boolean failed, Dates dates, Staff staff) {
        return new ArticleRow(
                draft.id(),
                draft.story(),
                draft.language(),
                headline,
                draft.status().name(),
                draft.isPending() ? draft.work().name() : null,
                draft.text().credits().stream().map(Credit::name).collect(Collectors.joining(", ")),
                savedBy,
                dates.brief(draft.savedAt(), staff.zone(), staff.language()) + ", "
                        + dates.clock(draft.savedAt(), staff.zone(), staff.language()),
                failed);
    }
}
