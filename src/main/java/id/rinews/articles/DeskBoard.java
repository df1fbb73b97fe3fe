package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.shared.Dates;
import id.rinews.shared.Staff;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** What the dashboard tells of stories: one's drafts, what waits to be mended, who saved what last. */
@Component
public class DeskBoard {

    private final Drafts drafts;
    private final Staffing staffing;
    private final Dates dates;

    DeskBoard(Drafts drafts, Staffing staffing, Dates dates) {
        this.drafts = drafts;
        this.staffing = staffing;
        this.dates = dates;
    }

    public List<ArticleRow> mine(Staff staff) {
        return rows(drafts.mine(staff.id()), staff);
    }

    /** Stories with a "read also" that readers do not see. */
    public List<ArticleRow> withOpenLinks(Staff staff) {
        return rows(drafts.withOpenLinks(), staff);
    }

    public List<ArticleRow> lastSaved(Staff staff) {
        return rows(drafts.lastSaved(), staff);
    }

    private List<ArticleRow> rows(List<Draft> found, Staff staff) {
        Map<Long, String> names = staffing.names(found.stream()
                .map(Draft::savedBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return found.stream()
                .map(d ->
                        ArticleRow.of(d, d.savedBy() == null ? "" : names.getOrDefault(d.savedBy(), ""), dates, staff))
                .toList();
    }
}
