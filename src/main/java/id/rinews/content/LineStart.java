package id.rinews.content;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Keeps a line of words from being read as a heading, list, quote, fence or label. */
final class LineStart {
    /** The character to escape is the first of the last group. */
    private static final Pattern MARKUP = Pattern.compile(
            "()(#{1,6}(?: .*)?)|()(>.*)|()([-+](?: .*)?)|()(-[- ]*)|()(~~~.*)|([0-9]{1,9})([.)](?: .*)?)");

    private static final int ALTERNATIVES = 6;

    private LineStart() {}

    /** The line, escaped where needed; it neither begins nor ends with a space. */
    static String guard(String line) {
        LabelLine label = LabelLine.of(line);
        if (label != null) {
            return escape(line, label.colon());
        }
        Matcher markup = MARKUP.matcher(line);
        return markup.matches() ? escape(line, position(markup)) : line;
    }

    /** The text of a quote whose last paragraph shall not be taken for its speaker. */
    static String guardDash(String text) {
        int start = text.lastIndexOf('\n') + "> ".length() + 1;
        char first = text.charAt(start);
        return QuoteReader.isDash(first)
                ? text.substring(0, start) + Escapes.entity(first) + text.substring(start + 1)
                : text;
    }

    private static int position(Matcher markup) {
        for (int i = 1; i <= ALTERNATIVES; i++) {
            if (markup.start(2 * i) >= 0) {
                return markup.start(2 * i);
            }
        }
        throw new IllegalStateException("No alternative matched");
    }

    private static String escape(String line, int at) {
        return line.substring(0, at) + "\\" + line.substring(at);
    }
}
