package id.rinews.site;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** CSS without comments and without the whitespace that only people need. */
class Tight {

    private static final Pattern STRING_OR_REST = Pattern.compile("\"[^\"]*\"|[^\"]+");

    private Tight() {}

    static String css(String readable) {
        String bare = readable.replaceAll("(?s)/\\*.*?\\*/", " ");
        return STRING_OR_REST
                .matcher(bare)
                .replaceAll(part -> Matcher.quoteReplacement(squeezed(part.group())))
                .strip();
    }

    /** Quoted strings stay as they are; a space before a colon is a descendant selector and stays too. */
    private static String squeezed(String part) {
        return part.startsWith("\"")
                ? part
                : part.replaceAll("\\s+", " ")
                        .replaceAll(" ?([{};,>]) ?", "$1")
                        .replace(": ", ":")
                        .replace(";}", "}");
    }
}
