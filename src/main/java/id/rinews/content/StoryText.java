package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A story as typed blocks: restricted CommonMark, where everything else is the plain text it was typed as.
 * What {@link #write()} gives reads as the same blocks again.
 *
 * @param problems markup that was taken as plain text, to be shown to the editor
 */
public record StoryText(List<Block> blocks, List<Problem> problems) {

    /** Bounds of what is kept; beyond them {@link StoryTextTooLarge} is thrown. */
    public static final int MAX_CHARACTERS = 200_000;

    public static final int MAX_BLOCKS = 2_000;
    public static final int MAX_DEPTH = 20;
    private static final int WORDS_A_MINUTE = 200;

    public StoryText {
        blocks = List.copyOf(blocks);
        problems = List.copyOf(problems);
    }

    /** Reads a text as it was typed; refuses only what is too large. */
    public static StoryText parse(String source) {
        return new BlockReader(Source.of(source)).read();
    }

    /** Canonical source: one blank line between blocks. */
    public String write() {
        return blocks.stream().map(BlockWriter::write).collect(Collectors.joining("\n\n"));
    }

    /** Everything the text refers to by identity, in order. */
    public List<Reference> references() {
        List<Reference> found = new ArrayList<>();
        blocks.forEach(block -> Walk.references(block, found));
        return found;
    }

    public List<ReadAlso> readAlsos() {
        return blocks.stream()
                .filter(ReadAlso.class::isInstance)
                .map(ReadAlso.class::cast)
                .toList();
    }

    /** What readers read, a line a block. */
    public String plain() {
        return blocks.stream().map(Walk::plain).collect(Collectors.joining("\n"));
    }

    public int words() {
        String plain = plain().strip();
        return plain.isEmpty() ? 0 : plain.split("\\s+").length;
    }

    /** Minutes to read, at least one. */
    public int minutes() {
        return Math.max(1, Math.ceilDiv(words(), WORDS_A_MINUTE));
    }
}
