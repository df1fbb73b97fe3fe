package id.rinews.content;

import java.util.ArrayList;
import java.util.List;

/** Text being set, as runs of one style each; blanks are single, and styled only where both their neighbours are. */
final class Runs {
    record Run(String text, Style style) {}

    private final List<Run> finished = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private Style style = Style.PLAIN;
    private boolean spaced;

    void add(String text, Style wanted) {
        String line = Prose.clean(text).replace('\n', ' ');
        int start = 0;
        for (int i = 0; i <= line.length(); i++) {
            if (i == line.length() || line.charAt(i) == ' ') {
                addWord(line.substring(start, i), wanted);
                spaced |= i < line.length();
                start = i + 1;
            }
        }
    }

    List<Run> finish() {
        close();
        return List.copyOf(finished);
    }

    private void addWord(String word, Style wanted) {
        if (word.isEmpty()) {
            return;
        }
        if (spaced && !isEmpty()) {
            append(" ", style.and(wanted));
        }
        spaced = false;
        append(word, wanted);
    }

    private void append(String text, Style wanted) {
        if (!style.equals(wanted)) {
            close();
            style = wanted;
        }
        current.append(text);
    }

    private void close() {
        if (!current.isEmpty()) {
            finished.add(new Run(current.toString(), style));
            current.setLength(0);
        }
    }

    private boolean isEmpty() {
        return finished.isEmpty() && current.isEmpty();
    }
}
