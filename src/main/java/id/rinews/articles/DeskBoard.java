package id.rinews.articles;

import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the dashboard tells of stories: one's drafts, what waits to be mended, who saved what last. */
@Component
public class DeskBoard {

    private final Drafts drafts;
    private final ArticleRows rows;
    private final FourEyes eyes;
    private final Progress progress;

    DeskBoard(Drafts drafts, ArticleRows rows, FourEyes eyes, Progress progress) {
        this.drafts = drafts;
        this.rows = rows;
        this.eyes = eyes;
        this.progress = progress;
    }

    public List<ArticleRow> mine(Staff staff) {
        return rows.of(drafts.mine(staff.id()), staff);
    }

    /** Stories with a "read also" that readers do not see. */
    public List<ArticleRow> withOpenLinks(Staff staff) {
        return rows.of(drafts.withOpenLinks(), staff);
    }

    /** What somebody else handed in, the longest waiting first. */
    public List<ArticleRow> submitted(Staff staff) {
        return rows.of(
                drafts.submitted().stream()
                        .filter(draft -> eyes.mayReview(draft, staff))
                        .toList(),
                staff);
    }

    /** What is to be published, the next first; {@code failed} tells of those whose moment passed in vain. */
    public List<Due> due(boolean failed, Staff staff) {
        return drafts.scheduled().entrySet().stream()
                .filter(entry -> (entry.getKey().failure() != null) == failed)
                .map(entry -> due(entry.getKey(), entry.getValue(), staff))
                .toList();
    }

    /**
     * A story that has its moment.
     *
     * @param moment with both clocks
     * @param failure message {@code schedule.failed.{name}}; null while it is still to come
     */
    public record Due(
            long id,
            Language language,
            String headline,
            String iso,
            String moment,
            @Nullable String failure) {}

    private Due due(Schedule schedule, Draft draft, Staff staff) {
        Progress.Appointment appointment = progress.appointment(schedule, draft, false, staff.language());
        return new Due(
                draft.id(),
                draft.language(),
                draft.text().headline(),
                appointment.iso(),
                appointment.moment(),
                appointment.failure());
    }

    /** Translations whose source has moved on. */
    public List<ArticleRow> behind(Staff staff) {
        return rows.of(drafts.behind(), staff);
    }

    public List<ArticleRow> lastSaved(Staff staff) {
        return rows.of(drafts.lastSaved(), staff);
    }
}
