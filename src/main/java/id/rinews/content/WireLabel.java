package id.rinews.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The label line that a line of wire copy is, or would be in our words: "Te puede interesar: [Titular]". */
final class WireLabel {
    private static final Pattern SPANISH = other(
            "lee también|leer también|vea también|más en andina|le[ae] además|(?:también )?[tl]e puede interesar");
    private static final Pattern INDONESIAN = other("baca pula|baca juga berita");
    private static final Pattern ENGLISH = other("also read|read more");
    private static final Pattern BRACKETED = Pattern.compile("\\[([^\\[\\]]+)]");

    private WireLabel() {}

    /** With the headline out of its brackets: they are the agency's, and no part of it. */
    static @Nullable LabelLine of(String line) {
        LabelLine label = LabelLine.of(ours(line));
        Matcher bracketed = BRACKETED.matcher(label == null ? "" : label.rest());
        if (label == null || !bracketed.matches() || Prose.isBlank(bracketed.group(1))) {
            return label;
        }
        return new LabelLine(
                label.label(), label.language(), label.typed(), label.colon(), Prose.trim(bracketed.group(1)));
    }

    private static String ours(String line) {
        String spanish = SPANISH.matcher(line).replaceFirst("$1Lea también$2");
        String indonesian = INDONESIAN.matcher(spanish).replaceFirst("$1Baca juga$2");
        return ENGLISH.matcher(indonesian).replaceFirst("$1Read also$2");
    }

    private static Pattern other(String words) {
        return Pattern.compile(
                "^( {0,3}[*_]{0,3})(?:" + words.replace("é", "[ée]").replace(" ", " {1,3}") + ")([*_]{0,3} {0,3}:)",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
