package id.rinews.content;

import java.util.regex.Pattern;

/** A text made ready to be read: line ends, control characters and bounds settled, labelled lines set apart. */
record Source(String text) {

    private static final int MOST_MARKS_IN_A_PARAGRAPH = 400;
    private static final Pattern DEEP = Pattern.compile(" {0,3}(?:(?:>|[-+*](?= )|\\d{1,9}[.)](?= )) {0,3}){21}");

    static Source of(String typed) {
        if (typed.length() > StoryText.MAX_CHARACTERS) {
            throw new StoryTextTooLarge(StoryTextTooLarge.Bound.SIZE, StoryText.MAX_CHARACTERS);
        }
        String text = settled(typed);
        bound(text);
        return new Source(apart(text));
    }

    /** A piece as it was typed, line breaks as blanks. */
    String slice(int from, int length) {
        return text.substring(from, from + length);
    }

    private static String settled(String typed) {
        StringBuilder text = new StringBuilder(typed.length());
        typed.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').codePoints().forEach(c -> {
            if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
                text.append('\uFFFD');
            } else if (c == '\n' || !Character.isISOControl(c)) {
                text.appendCodePoint(c);
            }
        });
        return text.toString().replace('\u2028', ' ').replace('\u2029', ' ');
    }

    private static void bound(String text) {
        int marks = 0;
        for (String line : text.split("\n", -1)) {
            marks = line.isBlank() ? 0 : marks + marks(line);
            if (marks > MOST_MARKS_IN_A_PARAGRAPH || DEEP.matcher(line).lookingAt()) {
                throw new StoryTextTooLarge(StoryTextTooLarge.Bound.DEPTH, StoryText.MAX_DEPTH);
            }
        }
    }

    private static int marks(String line) {
        return (int) line.chars().filter(c -> c == '*' || c == '_' || c == '[' || c == '`' || c == '<').count();
    }

    /** A labelled line is a block of its own even without blank lines around it. */
    private static String apart(String text) {
        StringBuilder lines = new StringBuilder(text.length() + 64);
        for (String line : text.split("\n", -1)) {
            boolean labelled = Labels.read(line).isPresent();
            lines.append(labelled ? "\n" : "").append(line).append(labelled ? "\n\n" : "\n");
        }
        return lines.toString();
    }
}
