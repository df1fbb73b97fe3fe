package id.rinews.content;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Two texts that were made of one, as lists of lines: paragraphs. */
public final class ThreeTexts {

    private static final int NONE = -1;

    private ThreeTexts() {}

    /**
     * One text with what was changed in either. Lines that all three have part it into stretches, and each stretch is taken
     * from whoever changed it.
     *
     * @return empty where both changed a stretch and not to the same, or did different things to a line that one of them moved
     */
    public static Optional<List<String>> merge(List<String> base, List<String> one, List<String> other) {
        int[] inOne = kept(base, one);
        int[] inOther = kept(base, other);
        List<String> merged = new ArrayList<>();
        int from = 0;
        int fromOne = 0;
        int fromOther = 0;
        for (int at = 0; at <= base.size(); at++) {
            boolean isEnd = at == base.size();
            if (!isEnd && (inOne[at] == NONE || inOther[at] == NONE)) {
                continue;
            }
            int toOne = isEnd ? one.size() : inOne[at];
            int toOther = isEnd ? other.size() : inOther[at];
            Optional<List<String>> stretch =
                    stretch(base.subList(from, at), one.subList(fromOne, toOne), other.subList(fromOther, toOther));
            if (stretch.isEmpty()) {
                return Optional.empty();
            }
            merged.addAll(stretch.get());
            if (!isEnd) {
                merged.add(base.get(at));
            }
            from = at + 1;
            fromOne = toOne + 1;
            fromOther = toOther + 1;
        }
        return Optional.of(merged).filter(text -> isWhole(base, one, other, text));
    }

    /** Whether a text made of both holds each line as often as it has to: it lacks none that both left, and has none twice that was moved. */
    public static boolean isWhole(List<String> base, List<String> one, List<String> other, List<String> merged) {
        return Stream.of(base, one, other, merged)
                .flatMap(List::stream)
                .distinct()
                .allMatch(line -> Collections.frequency(merged, line)
                        == due(
                                Collections.frequency(base, line),
                                Collections.frequency(one, line),
                                Collections.frequency(other, line)));
    }

    private static int due(int base, int one, int other) {
        return one == other ? one : Math.max(0, one + other - base);
    }

    private static Optional<List<String>> stretch(List<String> was, List<String> one, List<String> other) {
        if (one.equals(was) || one.equals(other)) {
            return Optional.of(other);
        }
        return other.equals(was) ? Optional.of(one) : Optional.empty();
    }

    /** Where each line of the base stands in a text made of it; {@value #NONE} where it was changed, moved or taken out. */
    private static int[] kept(List<String> base, List<String> text) {
        int[] places = new int[base.size()];
        Arrays.fill(places, NONE);
        int done = 0;
        int shift = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(base, text).getDeltas()) {
            int start = delta.getSource().getPosition();
            for (int i = done; i < start; i++) {
                places[i] = i + shift;
            }
            done = start + delta.getSource().size();
            shift += delta.getTarget().size() - delta.getSource().size();
        }
        for (int i = done; i < places.length; i++) {
            places[i] = i + shift;
        }
        return places;
    }
}
