package id.rinews.content;

import id.rinews.shared.Language;
import org.jspecify.annotations.Nullable;

/**
 * A line that begins with a label and its colon: "Baca juga : …", "**Lea también:** …".
 *
 * @param typed the label as typed, up to its colon, without asterisks
 * @param colon where its colon stands in the line
 * @param rest what follows, never blank
 */
record LabelLine(Label label, Language language, String typed, int colon, String rest) {
    private static final int MOST_MARKS = 3;

    /** The label line that this line is, or null: an ordinary line. */
    static @Nullable LabelLine of(String line) {
        int start = skip(line, 0, ' ');
        char mark = at(line, start) == '_' ? '_' : '*';
        int words = skip(line, start, mark);
        if (words - start > MOST_MARKS) {
            return null;
        }
        String marks = line.substring(start, words);
        for (Label label : Label.values()) {
            for (Language language : Language.values()) {
                int end = wordsEnd(line, words, label.in(language));
                LabelLine found = end < 0 ? null : colon(line, words, end, marks, label, language);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }

    /** The line as we write it. */
    String canonical() {
        return label.in(language) + ": " + rest;
    }

    private static @Nullable LabelLine colon(
            String line, int words, int end, String marks, Label label, Language language) {
        boolean marksFirst = !marks.isEmpty() && line.startsWith(marks, end);
        int colon = skip(line, marksFirst ? end + marks.length() : end, ' ');
        if (at(line, colon) != ':') {
            return null;
        }
        int rest = skip(line, colon + 1, ' ');
        if (!marks.isEmpty() && !marksFirst) {
            if (!line.startsWith(marks, rest)) {
                return null;
            }
            rest += marks.length();
        }
        String text = Prose.trim(line.substring(rest));
        String typed = line.substring(words, end) + line.substring(marksFirst ? end + marks.length() : end, colon + 1);
        return Prose.isBlank(text) ? null : new LabelLine(label, language, typed, colon, text);
    }

    /** Where the label's words end, or -1; case, accents and the number of spaces do not matter. */
    private static int wordsEnd(String line, int start, String label) {
        int i = start;
        for (int k = 0; k < label.length(); k++) {
            if (label.charAt(k) == ' ') {
                int next = skip(line, i, ' ');
                if (next == i) {
                    return -1;
                }
                i = next;
            } else if (!isSame(at(line, i++), label.charAt(k))) {
                return -1;
            }
        }
        return i;
    }

    private static boolean isSame(char typed, char wanted) {
        return plain(typed) == plain(wanted);
    }

    private static char plain(char c) {
        char lower = Character.toLowerCase(c);
        return lower == 'é' ? 'e' : lower;
    }

    private static int skip(String line, int from, char c) {
        int i = from;
        while (at(line, i) == c) {
            i++;
        }
        return i;
    }

    private static char at(String line, int i) {
        return i < line.length() ? line.charAt(i) : '\0';
    }
}
