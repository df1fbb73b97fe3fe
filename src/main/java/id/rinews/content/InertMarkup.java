package id.rinews.content;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;

/** Takes what stands between angle brackets out of the parser's hands: HTML is plain text, and no scan is longer than a tag. */
final class InertMarkup extends CustomNode {
    private static final int LONGEST = 1_000;
    private final boolean tag;

    private InertMarkup(boolean tag) {
        this.tag = tag;
    }

    /** Whether it looks like HTML, rather than a lone "less than". */
    boolean isTag() {
        return tag;
    }

    static InlineContentParserFactory parser() {
        return new InlineContentParserFactory() {
            @Override
            public Set<Character> getTriggerCharacters() {
                return Set.of('<');
            }

            @Override
            public InlineContentParser create() {
                return InertMarkup::parse;
            }
        };
    }

    private static ParsedInline parse(InlineParserState state) {
        Scanner scanner = state.scanner();
        scanner.next();
        var start = scanner.position();
        if (opensTag(scanner.peek())) {
            for (int i = 0; i < LONGEST && goesOn(scanner.peek()); i++) {
                scanner.next();
            }
            if (scanner.next('>')) {
                return ParsedInline.of(new InertMarkup(true), scanner.position());
            }
        }
        return ParsedInline.of(new InertMarkup(false), start);
    }

    private static boolean opensTag(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '/' || c == '!' || c == '?';
    }

    private static boolean goesOn(char c) {
        return c != '>' && c != '<' && c != '\n' && c != Scanner.END;
    }
}
