package id.rinews.articles;

import id.rinews.content.Block;
import id.rinews.content.TextDifference;
import id.rinews.content.TextDifference.Change;
import id.rinews.content.TextDifference.Piece;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the passage that a small change to a text is about, for the editor to take or to put otherwise. */
final class Rewording {

    /** Beyond so many changed paragraphs nobody could quote them. */
    private static final int MOST = 3;
    /** Words on either side that let a reader find the place. */
    private static final int NEIGHBOURS = 3;

    private static final Pattern NUMBER = Pattern.compile("\\d+");
    private static final Pattern WORD = Pattern.compile("\\s*\\S+");

    private Rewording() {}

    /** Of headline, standfirst and text; {@link Passage#NONE} where nothing of them, or too much, has changed. */
    static Passage between(Manuscript before, Manuscript after) {
        List<Change> changes = TextDifference.of(lines(before), lines(after)).changes();
        if (changes.isEmpty() || changes.size() > MOST) {
            return Passage.NONE;
        }
        List<Passage> passages = changes.stream().map(Rewording::passage).toList();
        Passage whole = new Passage(joined(passages, Passage::was), joined(passages, Passage::became));
        return Math.max(whole.was().length(), whole.became().length()) > Passage.LONGEST ? Passage.NONE : whole;
    }

    /** Whether other numbers stand in the one than in the other: such a change is none of spelling. */
    static boolean hasOtherNumbers(Manuscript before, Manuscript after) {
        return !numbers(before).equals(numbers(after));
    }

    private static List<String> numbers(Manuscript text) {
        return lines(text).stream()
                .flatMap(line -> NUMBER.matcher(line).results())
                .map(MatchResult::group)
                .sorted()
                .toList();
    }

    private static List<String> lines(Manuscript text) {
        Stream<String> paragraphs = text.text().blocks().stream().map(Block::plain);
        return Stream.concat(Stream.of(text.headline(), text.standfirst()), paragraphs)
                .toList();
    }

    private static String joined(List<Passage> passages, Function<Passage, String> side) {
        return passages.stream().map(side).filter(words -> !words.isEmpty()).collect(Collectors.joining(" … "));
    }

    private static Passage passage(Change change) {
        List<String> was = words(change.before());
        List<String> became = words(change.after());
        int shorter = Math.min(was.size(), became.size());
        int head = 0;
        while (head < shorter && was.get(head).equals(became.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < shorter - head && was.get(was.size() - 1 - tail).equals(became.get(became.size() - 1 - tail))) {
            tail++;
        }
        return new Passage(cut(was, head, tail), cut(became, head, tail));
    }

    private static List<String> words(@Nullable List<Piece> line) {
        String text = line == null ? "" : line.stream().map(Piece::text).collect(Collectors.joining());
        return WORD.matcher(text).results().map(MatchResult::group).toList();
    }

    private static String cut(List<String> words, int head, int tail) {
        int from = Math.max(0, head - NEIGHBOURS);
        int to = Math.min(words.size(), words.size() - tail + NEIGHBOURS);
        return String.join("", words.subList(from, to)).strip();
    }
}
