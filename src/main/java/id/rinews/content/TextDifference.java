package id.rinews.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.DeltaType;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What differs between two texts that are lists of lines (paragraphs, names), by word within a line that was changed.
 *
 * @param changes in the order of the texts; empty where they are equal
 */
public record TextDifference(List<Change> changes) {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\s+|.", Pattern.DOTALL);

    /** Beyond so many pairs of words, two lines are told as one that went and one that came. */
    private static final long MOST = 4_000_000;

    /** How a piece of a line came to be. */
    public enum Fate {
        SAME,
        GONE,
        NEW
    }

    public record Piece(Fate fate, String text) {}

    /**
     * A line that was changed, taken out or put in.
     *
     * @param at its place among the lines after, from 1; of one that was taken out, among the lines before
     * @param before null where it was put in
     * @param after null where it was taken out
     */
    public record Change(
            int at, @Nullable List<Piece> before, @Nullable List<Piece> after) {}

    public static TextDifference of(List<String> before, List<String> after) {
        List<Change> changes = new ArrayList<>();
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            lines(delta, changes);
        }
        return new TextDifference(List.copyOf(changes));
    }

    private static void lines(AbstractDelta<String> delta, List<Change> changes) {
        List<String> gone = delta.getSource().getLines();
        List<String> come = delta.getTarget().getLines();
        int from = delta.getSource().getPosition() + 1;
        int to = delta.getTarget().getPosition() + 1;
        for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
            String before = i < gone.size() ? gone.get(i) : null;
            String after = i < come.size() ? come.get(i) : null;
            changes.add(line(after == null ? from + i : to + i, before, after));
        }
    }

    private static Change line(int at, @Nullable String before, @Nullable String after) {
        if (before == null || after == null) {
            return new Change(at, whole(Fate.GONE, before), whole(Fate.NEW, after));
        }
        List<String> gone = words(before);
        List<String> come = words(after);
        if ((long) gone.size() * come.size() > MOST) {
            return new Change(at, whole(Fate.GONE, before), whole(Fate.NEW, after));
        }
        List<AbstractDelta<String>> deltas = DiffUtils.diff(gone, come).getDeltas();
        return new Change(at, pieces(gone, deltas, true), pieces(come, deltas, false));
    }

    private static @Nullable List<Piece> whole(Fate fate, @Nullable String text) {
        return text == null ? null : List.of(new Piece(fate, text));
    }

    private static List<String> words(String line) {
        return WORD.matcher(line).results().map(MatchResult::group).toList();
    }

    private static List<Piece> pieces(List<String> words, List<AbstractDelta<String>> deltas, boolean before) {
        List<Piece> pieces = new ArrayList<>();
        int done = 0;
        for (AbstractDelta<String> delta : deltas) {
            var chunk = before ? delta.getSource() : delta.getTarget();
            if (delta.getType() == DeltaType.EQUAL || chunk.getLines().isEmpty()) {
                continue;
            }
            add(pieces, Fate.SAME, words.subList(done, chunk.getPosition()));
            done = chunk.getPosition() + chunk.size();
            add(pieces, before ? Fate.GONE : Fate.NEW, words.subList(chunk.getPosition(), done));
        }
        add(pieces, Fate.SAME, words.subList(done, words.size()));
        return List.copyOf(pieces);
    }

    private static void add(List<Piece> pieces, Fate fate, List<String> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(fate, String.join("", words)));
        }
    }

    /** Which side of a change stays. */
    public enum Pick {
        BEFORE,
        AFTER,
        BOTH
    }

    /**
     * One text of two.
     *
     * @param picks for each change that {@link #of} tells of, by its index; a line that only one side has is kept by BOTH
     */
    public static List<String> merge(List<String> before, List<String> after, IntFunction<Pick> picks) {
        List<String> merged = new ArrayList<>();
        int done = 0;
        int number = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            var gone = delta.getSource();
            var come = delta.getTarget();
            merged.addAll(before.subList(done, gone.getPosition()));
            done = gone.getPosition() + gone.size();
            for (int i = 0; i < Math.max(gone.size(), come.size()); i++) {
                Pick pick = picks.apply(number++);
                if (i < gone.size() && pick != Pick.AFTER) {
                    merged.add(gone.getLines().get(i));
                }
                if (i < come.size() && pick != Pick.BEFORE) {
                    merged.add(come.getLines().get(i));
                }
            }
        }
        merged.addAll(before.subList(done, before.size()));
        return merged;
    }

    public boolean isEmpty() {
        return changes.isEmpty();
    }
}
