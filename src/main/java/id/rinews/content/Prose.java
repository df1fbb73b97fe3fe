package id.rinews.content;

import java.util.regex.Pattern;

/** Plain strings made fit to stand in a story: no control characters, no half characters. */
final class Prose {
    /** What ends a line in a story: the same that {@link #clean} makes a newline, and prose.js a line. */
    static final Pattern LINE_END = Pattern.compile("\\R");

    private static final int REPLACEMENT = 0xFFFD;

    private Prose() {}

    /** One line: every run of blanks and line ends is one space, none at the ends. */
    static String tidy(String text) {
        return collapse(clean(text).replace('\n', ' '));
    }

    /** A tidy line that somebody can see. */
    static String visible(String text) {
        String tidy = tidy(text);
        if (isBlank(tidy)) {
            throw new IllegalArgumentException("There is nothing to read");
        }
        return tidy;
    }

    /** Without the plain spaces at its ends: others are typed on purpose. */
    static String trim(String line) {
        int start = 0;
        int end = line.length();
        while (start < end && line.charAt(start) == ' ') {
            start++;
        }
        while (end > start && line.charAt(end - 1) == ' ') {
            end--;
        }
        return line.substring(start, end);
    }

    /** Line ends as newlines, tabs as spaces, without control characters and lone surrogates. */
    static String clean(String text) {
        StringBuilder out = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(c -> append(out, c));
        return out.toString();
    }

    static boolean isBlank(String text) {
        return text.codePoints().allMatch(Prose::isInvisible);
    }

    static String shorten(String text, int max) {
        if (text.length() <= max) {
            return text;
        }
        int end = max - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
    }

    private static void append(StringBuilder out, int c) {
        switch (c) {
            case '\n', '\r', '\f', 0x0B, 0x85, 0x2028, 0x2029 -> out.append('\n');
            case '\t' -> out.append(' ');
            default -> appendVisible(out, c);
        }
    }

    private static void appendVisible(StringBuilder out, int c) {
        if (Character.getType(c) == Character.SURROGATE) {
            out.appendCodePoint(REPLACEMENT);
        } else if (!Character.isISOControl(c) && c != 0xFEFF) {
            out.appendCodePoint(c);
        }
    }

    private static boolean isInvisible(int c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || Character.getType(c) == Character.FORMAT;
    }

    private static String collapse(String line) {
        StringBuilder out = new StringBuilder(line.length());
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != ' ') {
                out.append(line.charAt(i));
            } else if (!out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
                out.append(' ');
            }
        }
        int end = out.length();
        return end > 0 && out.charAt(end - 1) == ' ' ? out.substring(0, end - 1) : out.toString();
    }
}
