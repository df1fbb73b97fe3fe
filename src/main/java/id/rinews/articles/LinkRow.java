package id.rinews.articles;

import id.rinews.content.Reference;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A row of the end links as it was sent; a row with neither target nor address is no link. */
public record LinkRow(
        String kind, String target, String title, String url, String publisher, String language, String checkedOn) {

    static final LinkRow EMPTY = new LinkRow("", "", "", "", "", "", "");

    @SuppressWarnings("NullAway")
    public LinkRow {
        kind = ArticleForm.text(kind);
        target = ArticleForm.text(target);
        title = ArticleForm.line(title);
        url = ArticleForm.text(url);
        publisher = ArticleForm.line(publisher);
        language = ArticleForm.text(language);
        checkedOn = ArticleForm.text(checkedOn);
    }

    static LinkRow of(EndLink link) {
        Reference target = link.target();
        LocalDate checked = link.checkedOn();
        return new LinkRow(
                link.kind().name(),
                target == null ? "" : target.address(),
                link.title(),
                link.url(),
                link.publisher(),
                link.language(),
                checked == null ? "" : checked.toString());
    }

    boolean isBlank() {
        return target.isEmpty() && url.isEmpty() && title.isEmpty();
    }

    @Nullable
    Reference reference() {
        return target.isEmpty() ? null : Reference.parse(target).orElse(null);
    }

    EndLink link() {
        LocalDate checked = checkedOn.isEmpty() ? null : LocalDate.parse(checkedOn);
        LinkKind why =
                kind.isEmpty() ? (url.isEmpty() ? LinkKind.READ_ALSO : LinkKind.EXTERNAL) : LinkKind.valueOf(kind);
        return new EndLink(why, reference(), title, url, publisher, language, checked);
    }
}
