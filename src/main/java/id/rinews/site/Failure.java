package id.rinews.site;

import id.rinews.shared.Addresses;
import id.rinews.shared.Gone;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An error as its page tells it.
 *
 * @param request a number that is also in the log
 * @param gone the retracted publication, where that is what stood here
 * @param why it cannot be done, as the message {@code conflict.{why}}; null where the general words have to do
 */
record Failure(
        int status,
        String request,
        @Nullable Gone gone,
        @Nullable String why) {

    /** Which of the {@code error.*} texts fits. */
    public String kind() {
        return switch (status) {
            case 403, 404, 409, 410, 429, 503 -> String.valueOf(status);
            default -> isOurs() ? "5xx" : "4xx";
        };
    }

    public boolean isOurs() {
        return status >= 500;
    }

    /** An address that is nowhere can be read about in every language, and what was retracted may stand in others; any other failure belongs to one page. */
    Page page(Language language, String path) {
        Map<Language, String> editions = new EnumMap<>(Language.class);
        if (gone != null) {
            editions.putAll(gone.editions());
        }
        if (status == 404) {
            String rest = path.replaceFirst("^/(?:id|es|en)(?=/|$)", "").replaceFirst("^/", "");
            editions.putAll(Addresses.everywhere(other -> Addresses.translated(rest, other)));
        }
        Page page = Page.of(Page.Area.NONE, language, editions).unlisted();
        return gone == null ? page : page.withEnded(gone.ended());
    }
}
