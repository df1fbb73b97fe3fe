package id.rinews.content;

import id.rinews.content.StoryTextTooLarge.Limit;
import java.util.ArrayList;
import java.util.List;

/** Reads a source: label lines are cut out as blocks of their own, what lies between goes to the parser. */
final class StoryReader {
    private final List<Block> blocks = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();

    private StoryReader() {}

    static StoryText read(String source) {
        requireSize(source);
        StoryReader reader = new StoryReader();
        Prose.clean(source).lines().forEach(reader::addLine);
        reader.closePiece();
        return new StoryText(reader.blocks, reader.problems);
    }

    private void addLine(String line) {
        LabelLine label = LabelLine.of(line);
        List<Problem> found = new ArrayList<>();
        Block block = label == null
                ? null
                : LabelReader.read(label, (kind, excerpt) -> found.add(new Problem(kind, excerpt)));
        if (block == null) {
            piece.append(Prose.isBlank(line) ? "" : line).append('\n');
            return;
        }
        closePiece();
        blocks.add(block);
        problems.addAll(found);
        requireBlocks();
    }

    private void closePiece() {
        if (!piece.isEmpty()) {
            blocks.addAll(BlockReader.read(piece.toString(), (kind, text) -> problems.add(new Problem(kind, text))));
            piece.setLength(0);
        }
    }

    private void requireBlocks() {
        if (blocks.size() > StoryText.MAX_BLOCKS) {
            throw new StoryTextTooLarge(Limit.BLOCKS, StoryText.MAX_BLOCKS);
        }
    }

    private static void requireSize(String source) {
        if (source.length() > StoryText.MAX_CHARACTERS) {
            throw new StoryTextTooLarge(Limit.SIZE, StoryText.MAX_CHARACTERS);
        }
        int links = 0;
        for (int i = source.indexOf("]("); i >= 0; i = source.indexOf("](", i + 1)) {
            if (++links > StoryText.MAX_LINKS) {
                throw new StoryTextTooLarge(Limit.LINKS, StoryText.MAX_LINKS);
            }
        }
    }
}
