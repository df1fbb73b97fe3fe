package id.rinews.content;

import com.github.difflib.DiffUtils;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Two texts that were made of one, as lists of lines: paragraphs. */
public final class ThreeTexts {

    /** What somebody made of the lines {@code from} up to {@code to} of the base; an insertion replaces none. */
    private record Hunk(int from, int to, List<String> lines) {

        private boolean isInsertion() {
            return from == to;
        }

        /** One a line, where each became one. */
        private Stream<Hunk> each() {
            return lines.size() == to - from
                    ? IntStream.range(0, lines.size())
                            .mapToObj(i -> new Hunk(from + i, from + i + 1, List.of(lines.get(i))))
                    : Stream.of(this);
        }

        /** Whether both changed the same lines, or put something in at the same place, and not alike. */
        private boolean isAgainst(Hunk other) {
            return !equals(other) && (isInsertion() && other.isInsertion() ? from == other.from : overlaps(other));
        }

        /** An insertion overlaps with what it would stand within. */
        private boolean overlaps(Hunk other) {
            return from < other.to && other.from < to;
        }
    }

    private ThreeTexts() {}

    /**
     * One text with what was changed in either.
     *
     * @return empty where both changed the same lines and not to the same, or did different things to a line that one of them
     *     moved
     */
    public static Optional<List<String>> merge(List<String> base, List<String> one, List<String> other) {
        List<Hunk> mine = hunks(base, one);
        List<Hunk> theirs = hunks(base, other);
        if (mine.stream().anyMatch(left -> theirs.stream().anyMatch(left::isAgainst))) {
            return Optional.empty();
        }
        List<String> merged = new ArrayList<>();
        int done = 0;
        for (Hunk hunk : Stream.concat(mine.stream(), theirs.stream())
                .distinct()
                .sorted(Comparator.comparingInt(Hunk::from).thenComparingInt(Hunk::to))
                .toList()) {
            merged.addAll(base.subList(done, hunk.from()));
            merged.addAll(hunk.lines());
            done = hunk.to();
        }
        merged.addAll(base.subList(done, base.size()));
        return Optional.of(merged)
                .filter(text -> lackedOrDoubled(base, one, other, text).isEmpty());
    }

    /** Lines of any of the three over which the two differ: both touched them, or what they stood in. */
    public static Set<String> disputed(List<String> base, List<String> one, List<String> other) {
        Set<String> disputed = new HashSet<>();
        List<Hunk> mine = hunks(base, one).stream().flatMap(Hunk::each).toList();
        List<Hunk> theirs = hunks(base, other).stream().flatMap(Hunk::each).toList();
        for (Hunk left : mine) {
            for (Hunk right : theirs) {
                if (left.isAgainst(right)) {
                    disputed.addAll(base.subList(left.from(), left.to()));
                    disputed.addAll(base.subList(right.from(), right.to()));
                    disputed.addAll(left.lines());
                    disputed.addAll(right.lines());
                }
            }
        }
        IntStream.range(0, base.size())
                .filter(at -> isTouched(mine, at) && isTouched(theirs, at))
                .mapToObj(base::get)
                .forEach(disputed::add);
        return disputed;
    }

    private static boolean isTouched(List<Hunk> hunks, int at) {
        return hunks.stream().anyMatch(hunk -> hunk.from() <= at && at < hunk.to());
    }

    private static List<Hunk> hunks(List<String> base, List<String> text) {
        return DiffUtils.diff(base, text).getDeltas().stream()
                .map(delta -> new Hunk(
                        delta.getSource().getPosition(),
                        delta.getSource().getPosition() + delta.getSource().size(),
                        List.copyOf(delta.getTarget().getLines())))
                .toList();
    }

    /** Lines that a text made of both holds less often than it has to, or more often: one that both left, or that was moved. */
    public static Set<String> lackedOrDoubled(
            List<String> base, List<String> one, List<String> other, List<String> merged) {
        Set<String> wrong = new HashSet<>();
        Stream.of(base, one, other, merged)
                .flatMap(List::stream)
                .filter(line -> Collections.frequency(merged, line)
                        != due(
                                Collections.frequency(base, line),
                                Collections.frequency(one, line),
                                Collections.frequency(other, line)))
                .forEach(wrong::add);
        return wrong;
    }

    private static int due(int base, int one, int other) {
        return one == other ? one : Math.max(0, one + other - base);
    }
}
