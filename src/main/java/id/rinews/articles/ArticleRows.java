package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.shared.Dates;
import id.rinews.shared.Staff;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Makes lines of drafts: with the names of who saved them, and whether a moment passed in vain. */
@Component
class ArticleRows {

    private final Staffing newsroom;
    private final Schedules schedules;
    private final Revisions revisions;
    private final Dates dates;

    ArticleRows(Staffing newsroom, Schedules schedules, Revisions revisions, Dates dates) {
        this.newsroom = newsroom;
        this.schedules = schedules;
        this.revisions = revisions;
        this.dates = dates;
    }

    List<ArticleRow> of(List<Draft> drafts, Staff staff) {
        if (drafts.isEmpty()) {
            return List.of();
        }
        Map<Long, String> names = newsroom.names(drafts.stream()
                .map(Draft::savedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Set<Long> failed = schedules.failed();
        return drafts.stream()
                .map(draft -> ArticleRow.of(
                        draft,
                        headline(draft),
                        draft.savedBy() == null ? "" : names.getOrDefault(draft.savedBy(), ""),
                        failed.contains(draft.id()),
                        dates,
                        staff))
                .toList();
    }

    /** A live story whose working copy has none goes by that which readers see. */
    private String headline(Draft draft) {
        Long live = draft.liveRevision();
        String written = draft.text().headline();
        return !written.isEmpty() || live == null
                ? written
                : revisions
                        .findById(live)
                        .map(shown -> shown.manuscript().headline())
                        .orElse("");
    }
}
