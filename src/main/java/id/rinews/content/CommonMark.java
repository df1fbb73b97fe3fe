package id.rinews.content;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/**
 * The parser of story text, within bounds. HTML blocks are off because one unclosed comment would swallow a story, and
 * indented code because pasted text is indented.
 */
final class CommonMark {
    /** A list and its item are two levels of the library's tree for one of the editor's. */
    private static final int MAX_LEVELS = 2 * StoryText.MAX_DEPTH;

    private static final Parser PARSER = Parser.builder()
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .enabledBlockTypes(kinds())
            .customInlineContentParserFactory(InertMarkup.parser())
            .maxOpenBlockParsers(MAX_LEVELS + 2)
            .maxInlineNesting(StoryText.MAX_DEPTH + 1)
            .build();

    private CommonMark() {}

    /** In the order in which they are tried: a line of dashes under words is a heading before it is a rule, and a rule before a list. */
    private static Set<Class<? extends Block>> kinds() {
        return new LinkedHashSet<>(List.of(
                BlockQuote.class,
                org.commonmark.node.Heading.class,
                FencedCodeBlock.class,
                ThematicBreak.class,
                ListBlock.class));
    }

    static Node parse(String source) {
        Node document = PARSER.parse(source);
        requireShallow(document);
        return document;
    }

    private static void requireShallow(Node document) {
        int depth = 0;
        Node node = document;
        while (node != null) {
            if (depth > MAX_LEVELS) {
                throw new StoryTextTooLarge(StoryTextTooLarge.Limit.DEPTH, StoryText.MAX_DEPTH);
            }
            Node below = node.getFirstChild();
            if (below != null) {
                node = below;
                depth++;
                continue;
            }
            while (node != null && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            node = node == null ? null : node.getNext();
        }
    }
}
