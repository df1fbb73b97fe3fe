package id.rinews.articles;

import id.rinews.content.TextDifference;
import id.rinews.content.TextDifference.Pick;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Two who wrote at once: what was chosen of each, field by field and, in the body, paragraph by paragraph. The parameters are
 * {@code pick.{field}} = mine | theirs, and {@code pick.body.{n}} = mine | theirs | both.
 */
record Merge(Map<String, String> parameters) {

    static final String ACTION = "merge";

    /** The field by which a form tells that it lies beside the other text. */
    static final String FROM = "from";

    /** The button that takes what was typed there in every place; the other text stays among the saves. */
    static final String ALL = "all";

    /** @param own the zone of a form that names none */
    ArticleForm of(ArticleForm theirs, ArticleForm mine, ZoneId own) {
        ArticleForm timed = isTheirs("embargo") ? theirs : mine;
        ArticleForm placed = isTheirs("dateline") ? theirs : mine;
        return new ArticleForm(
                isTheirs("language") ? theirs.language() : mine.language(),
                isTheirs("headline") ? theirs.headline() : mine.headline(),
                isTheirs("standfirst") ? theirs.standfirst() : mine.standfirst(),
                isTheirs("slug") ? theirs.slug() : mine.slug(),
                isTheirs("pair") ? theirs.pair() : mine.pair(),
                placed.place(),
                placed.date(),
                placed.timeZone(),
                body(theirs.body(), mine.body()),
                isTheirs("genre") ? theirs.genre() : mine.genre(),
                isTheirs("topics") ? theirs.topics() : mine.topics(),
                isTheirs("agreements") ? theirs.agreements() : mine.agreements(),
                isTheirs("people") ? theirs.people() : mine.people(),
                isTheirs("credits") ? theirs.credits() : mine.credits(),
                isTheirs("links") ? theirs.links() : mine.links(),
                isTheirs("picture") ? theirs.picture() : mine.picture(),
                embargo(timed.embargo(own), placed.zone(own)),
                isTheirs("provenance") ? theirs.provenance() : mine.provenance(),
                isTheirs("source") ? theirs.source() : mine.source(),
                theirs.version());
    }

    /** The moment stays the same when the dateline's clock does not. */
    private static String embargo(@Nullable Instant moment, ZoneId zone) {
        return moment == null ? "" : LocalDateTime.ofInstant(moment, zone).toString();
    }

    private String body(String theirs, String mine) {
        return String.join(
                "\n\n", TextDifference.merge(Telling.paragraphs(theirs), Telling.paragraphs(mine), this::paragraph));
    }

    private Pick paragraph(int number) {
        return pick(parameters.getOrDefault("pick.body." + number, "both"));
    }

    /** @param whose {@code mine}, {@code theirs} or {@code both} */
    static Pick pick(String whose) {
        return switch (whose) {
            case "mine" -> Pick.AFTER;
            case "theirs" -> Pick.BEFORE;
            default -> Pick.BOTH;
        };
    }

    private boolean isTheirs(String field) {
        return "theirs".equals(parameters.get("pick." + field));
    }
}
