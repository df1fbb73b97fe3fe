package id.rinews.articles;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where a save stands among others.
 *
 * @param version the counter of saves that the form was filled from
 * @param mark by which the sender will know this save again, at most 36 characters, or empty
 * @param lost the marks of the sender's saves whose answers never came, with blanks between them, the last twenty at most
 */
record SavePoint(long version, String mark, String lost) {

    private static final int LONGEST = 36;
    private static final int MOST = 20;

    SavePoint {
        mark = mark.length() <= LONGEST ? mark : "";
        lost = lost.length() <= MOST * (LONGEST + 1) ? lost : "";
    }

    /** Whether the last accepted save was one of the sender's own, of which they were not told. */
    boolean hasLost(@Nullable String mark) {
        return mark != null && !mark.isEmpty() && List.of(lost.split(" ")).contains(mark);
    }
}
