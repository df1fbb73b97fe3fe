package id.rinews.accounts;

import id.rinews.shared.Staff;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What somebody typed into a form of the desk that was not taken, by the names that its page gives the fields. */
@Component
public class SentFields {

    /** What a story form's fields are called on its page; any other keeps its own name. */
    private static final Map<String, String> NAMES = Map.ofEntries(
            Map.entry("language", "editor.edition"),
            Map.entry("headline", "editor.headline"),
            Map.entry("standfirst", "editor.standfirst"),
            Map.entry("slug", "editor.slug"),
            Map.entry("pair", "editor.pair"),
            Map.entry("place", "editor.place"),
            Map.entry("date", "editor.date"),
            Map.entry("timeZone", "editor.timeZone"),
            Map.entry("body", "editor.body"),
            Map.entry("genre", "editor.genre"),
            Map.entry("topics", "editor.topics"),
            Map.entry("agreements", "editor.agreements"),
            Map.entry("people", "editor.people"),
            Map.entry("credits.role", "editor.role"),
            Map.entry("credits.name", "editor.name"),
            Map.entry("links.kind", "editor.link.kind"),
            Map.entry("links.language", "editor.link.language"),
            Map.entry("links.checkedOn", "editor.link.checkedOn"),
            Map.entry("picture", "editor.picture"),
            Map.entry("provenance", "translation.provenance"),
            Map.entry("source", "translation.follows"),
            Map.entry("links.target", "editor.link.target"),
            Map.entry("links.title", "editor.link.title"),
            Map.entry("links.url", "editor.link.url"),
            Map.entry("links.publisher", "editor.link.publisher"),
            Map.entry("embargoUntil", "editor.embargo"),
            Map.entry("verdict", "review.verdict"),
            Map.entry("change", "publish.kind"),
            Map.entry("was", "publish.was"),
            Map.entry("became", "publish.became"),
            Map.entry("forceReason", "publish.reason"),
            Map.entry("at", "publish.at"),
            Map.entry("note", "review.note"),
            Map.entry("reason", "end.reason"));

    /** Fields whose values are words of the portal's own, by what the keys of these begin with. */
    private static final Map<String, String> CODES = Map.of(
            "change", "change.",
            "verdict", "review.",
            "language", "language.",
            "genre", "genre.",
            "credits.role", "role.",
            "links.kind", "linkkind.",
            "provenance", "provenance.");

    /** The row of a list, by what it has to hold to be more than a blank one. */
    private static final Pattern ROW = Pattern.compile("((credits|links)\\[[0-9]+])\\.(role|kind)");

    private static final Set<String> TECHNICAL = Set.of(
            "version",
            "once",
            "lost",
            "offer",
            "action",
            "from",
            "when",
            "_csrf",
            "autosave",
            "mark",
            "account",
            Rescued.FIELD);

    private static final Set<String> SECRET = Set.of("password", "present");

    private final MessageSource messages;

    SentFields(MessageSource messages) {
        this.messages = messages;
    }

    /** @param name as the form's page calls it, where that is known */
    public record Row(String name, List<String> values) {}

    /** Those that hold something, in the order in which they were sent. @param fields values by name */
    public List<Row> rows(Map<String, List<String>> fields, Staff staff) {
        return fields.entrySet().stream()
                .filter(field -> !TECHNICAL.contains(field.getKey())
                        && !isSecret(field.getKey())
                        && field.getValue().stream().anyMatch(value -> !value.isBlank())
                        && !isOfBlankRow(field.getKey(), fields))
                .map(field -> new Row(
                        name(field.getKey(), staff),
                        field.getValue().stream()
                                .map(value -> said(plain(field.getKey()), value, staff))
                                .toList()))
                .toList();
    }

    /** What is typed unseen is neither kept nor shown. */
    static boolean isSecret(String field) {
        return SECRET.contains(field);
    }

    /** A choice that the form makes by itself in each of its blank rows. */
    private static boolean isOfBlankRow(String field, Map<String, List<String>> fields) {
        Matcher row = ROW.matcher(field);
        return row.matches()
                && fields.entrySet().stream()
                        .filter(other -> other.getKey().startsWith(row.group(1) + ".")
                                && !other.getKey().equals(field))
                        .allMatch(other -> other.getValue().stream().allMatch(String::isBlank));
    }

    private String said(String field, String value, Staff staff) {
        String beginning = CODES.get(field);
        return beginning == null || value.isBlank()
                ? value
                : Stream.of(value, value.toUpperCase(Locale.ROOT))
                        .map(code -> messages.getMessage(
                                beginning + code, null, null, staff.language().locale()))
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(value);
    }

    private static String plain(String field) {
        return field.replaceAll("\\[[^]]*]", "");
    }

    private String name(String field, Staff staff) {
        String key = NAMES.get(plain(field));
        return key == null
                ? field
                : messages.getMessage(key, null, staff.language().locale());
    }
}
