package id.rinews.articles;

import id.rinews.countries.Countries;
import id.rinews.shared.Csv;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.shared.PairView;
import id.rinews.shared.PortalSettings;
import id.rinews.shared.Staff;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The desk's list of stories, on pages and as a file. */
@Component
@Transactional(readOnly = true)
class StoryList {

    private static final int A_PAGE = 25;
    private static final int MOST = 20_000;
    private static final List<String> COLUMNS = List.of(
            "articles.headline",
            "articles.language",
            "articles.credits",
            "articles.status",
            "articles.saved",
            "register.column.address");

    private final Drafts drafts;
    private final ArticleRows rows;
    private final Siblings siblings;
    private final Countries countries;
    private final MessageSource messages;
    private final PortalSettings portal;

    StoryList(
            Drafts drafts,
            ArticleRows rows,
            Siblings siblings,
            Countries countries,
            MessageSource messages,
            PortalSettings portal) {
        this.drafts = drafts;
        this.rows = rows;
        this.siblings = siblings;
        this.countries = countries;
        this.messages = messages;
        this.portal = portal;
    }

    /**
     * A page of the list.
     *
     * @param tongues the language editions of each story, by its id
     * @param base the list's address up to the number of a page
     */
    public record Sheet(
            List<ArticleRow> rows,
            Map<Long, List<Siblings.Tongue>> tongues,
            List<PairView> pairs,
            long count,
            Paging paging,
            String base) {}

    /** A page of what is asked; the last one where fewer are left. */
    Sheet show(StoryFilter filter, int page, Staff staff) {
        Page<Draft> found = drafts.search(filter, page - 1, A_PAGE);
        Paging paging = Paging.of(page, A_PAGE, found.getTotalElements());
        if (paging.page() != page) {
            found = drafts.search(filter, paging.page() - 1, A_PAGE);
        }
        List<Draft> shown = found.getContent();
        return new Sheet(
                rows.of(shown, staff),
                siblings.of(shown.stream().map(Draft::story).distinct().toList()),
                countries.pairs().stream()
                        .map(pair -> countries.view(pair, staff.language()))
                        .toList(),
                found.getTotalElements(),
                paging,
                Paging.upToNumber(filter.path()));
    }

    /** Everything that is asked, at most twenty thousand stories: the columns of the screen in its words, and the address. */
    byte[] file(StoryFilter filter, Staff staff) {
        List<String> head =
                COLUMNS.stream().map(column -> word(column, staff.language())).toList();
        List<ArticleRow> all = rows.of(drafts.search(filter, 0, MOST).getContent(), staff);
        return Csv.of(Stream.concat(Stream.of(head), all.stream().map(row -> cells(row, staff.language()))));
    }

    private List<String> cells(ArticleRow row, Language language) {
        return List.of(
                row.headline(),
                row.language().code(),
                row.reporters(),
                word("state." + row.status(), language),
                row.savedAt() + (row.savedBy().isEmpty() ? "" : " · " + row.savedBy()),
                portal.address("/desk/articles/" + row.id()));
    }

    private String word(String key, Language language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language.locale()));
    }
}
