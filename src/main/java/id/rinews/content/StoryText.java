package id.rinews.content;

import id.rinews.shared.Language;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A story as typed blocks, and what in its source was taken as plain text.
 *
 * <p>Writing and parsing again gives the same blocks: {@code parse(write())} changes nothing that is read.
 */
public record StoryText(List<Block> blocks, List<Problem> problems) {
    public static final int MAX_CHARACTERS = 200_000;
    public static final int MAX_DEPTH = 20;
    public static final int MAX_BLOCKS = 2_000;
    public static final int MAX_LINKS = 1_000;
    private static final int WORDS_A_MINUTE = 200;

    public StoryText {
        if (blocks.size() > MAX_BLOCKS) {
            throw new StoryTextTooLarge(StoryTextTooLarge.Limit.BLOCKS, MAX_BLOCKS);
        }
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /**
     * The story that this source tells; any text is one.
     *
     * @throws StoryTextTooLarge beyond the limits above
     */
    public static StoryText parse(String source) {
        return StoryReader.read(source);
    }

    public static StoryText of(List<Block> blocks) {
        return new StoryText(blocks, List.of());
    }

    /** The story with its open read-alsos and agreement cards resolved where a publication is found. */
    public StoryText resolve(Function<String, Optional<Reference>> byHeadline) {
        return new StoryText(
                blocks.stream().map(b -> Links.resolve(b, byHeadline)).toList(), problems);
    }

    /** The canonical source, with Indonesian labels. */
    public String write() {
        return write(Language.ID);
    }

    /** The canonical source, with the labels of a language. */
    public String write(Language language) {
        return StoryWriter.write(blocks, language);
    }

    /** Our own publications and pictures in the order of their first mention, each once. */
    public List<Reference> references() {
        LinkedHashSet<Reference> references = new LinkedHashSet<>();
        blocks.forEach(block -> references.addAll(Links.references(block)));
        return List.copyOf(references);
    }

    public List<ReadAlso> readAlsos() {
        List<ReadAlso> alsos = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof ReadAlso also) {
                alsos.add(also);
            }
        }
        return alsos;
    }

    /** What readers read, without markup: a line for each paragraph, item, caption or headline. */
    public String plain() {
        return blocks.stream().map(Block::plain).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    public int words() {
        int words = 0;
        for (String word : plain().split("[ \n]+")) {
            words += word.codePoints().anyMatch(Character::isLetterOrDigit) ? 1 : 0;
        }
        return words;
    }

    /** Minutes to read it, at 200 words a minute; at least one. */
    public int minutes() {
        return Math.max(1, Math.ceilDiv(words(), WORDS_A_MINUTE));
    }
}
