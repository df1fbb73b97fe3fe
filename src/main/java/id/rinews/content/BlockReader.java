package id.rinews.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Image;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.jspecify.annotations.Nullable;

/** Reads blocks: CommonMark's own where a story has them, the text as typed where it has not. */
class BlockReader {

    private static final Parser PARSER = Parser.builder()
            .enabledBlockTypes(Set.of(org.commonmark.node.Heading.class, BlockQuote.class, ListBlock.class))
            .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
            .maxOpenBlockParsers(StoryText.MAX_DEPTH * 2)
            .build();

    private final Source source;
    private final List<Problem> problems = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private final SpanReader inline;

    BlockReader(Source source) {
        this.source = source;
        this.inline = new SpanReader(source, problems);
    }

    StoryText read() {
        for (Node node = PARSER.parse(source.text()).getFirstChild(); node != null; node = node.getNext()) {
            block(node);
            if (blocks.size() > StoryText.MAX_BLOCKS) {
                throw new StoryTextTooLarge(StoryTextTooLarge.Bound.BLOCKS, StoryText.MAX_BLOCKS);
            }
        }
        return new StoryText(blocks, problems);
    }

    private void block(Node node) {
        switch (node) {
            case org.commonmark.node.Paragraph paragraph -> paragraph(paragraph);
            case org.commonmark.node.Heading heading -> heading(heading);
            case BlockQuote quote -> new QuoteReader(inline).read(quote).ifPresentOrElse(blocks::add, () -> typed(node));
            case ListBlock list -> list(list);
            case LinkReferenceDefinition _ -> typed(node, Problem.Sort.DEFINITION);
            default -> typed(node);
        }
    }

    private void paragraph(org.commonmark.node.Paragraph paragraph) {
        Block special = special(paragraph);
        List<Span> spans = special == null ? inline.stable(inline.spans(paragraph)) : List.of();
        if (special != null) {
            blocks.add(special);
        } else if (!spans.isEmpty()) {
            blocks.add(new Paragraph(spans));
        }
    }

    private @Nullable Block special(org.commonmark.node.Paragraph paragraph) {
        if (paragraph.getFirstChild() instanceof Image image && image.getNext() == null) {
            return inline.figure(image);
        }
        return Labels.read(inline.typed(paragraph))
                .map(labelled -> inline.labelled(paragraph, labelled))
                .orElse(null);
    }

    private void heading(org.commonmark.node.Heading heading) {
        boolean hashes = inline.typed(heading).startsWith("#");
        List<Span> spans = inline.stable(inline.spans(heading));
        if (hashes && !spans.isEmpty() && (heading.getLevel() == 2 || heading.getLevel() == 3)) {
            blocks.add(new Heading(heading.getLevel(), spans));
        } else {
            typed(heading, Problem.Sort.HEADING);
        }
    }

    private void list(ListBlock list) {
        boolean ordered = list instanceof OrderedList;
        if (list instanceof OrderedList numbers && !Integer.valueOf(1).equals(numbers.getMarkerStartNumber())) {
            for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
                typed(item);
            }
            return;
        }
        List<List<Span>> items = new ArrayList<>();
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            items.add(inline.stable(inline.item((ListItem) item)));
        }
        blocks.add(new Listing(ordered, items));
    }

    private void typed(Node node) {
        typed(node, null);
    }

    private void typed(Node node, Problem.@Nullable Sort problem) {
        String text = inline.typed(node).strip();
        if (problem != null) {
            problems.add(Problem.of(problem, text));
        }
        if (!text.isEmpty()) {
            blocks.add(new Paragraph(List.of(new Words(text))));
        }
    }
}
