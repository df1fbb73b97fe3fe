package id.rinews.content;

import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;

/** The source that was parsed, to give back any node of it as it was typed. */
record Typed(String source) {

    List<String> lines(Node node) {
        return node.getSourceSpans().stream()
                .map(this::text)
                .filter(line -> !Prose.isBlank(line))
                .toList();
    }

    String text(Node node) {
        return node.getSourceSpans().stream().map(this::text).collect(Collectors.joining(" "));
    }

    /** The character with which a node begins in the source, before escapes and entities were read. */
    char first(Node node) {
        List<SourceSpan> spans = node.getSourceSpans();
        return spans.isEmpty() ? '\0' : source.charAt(spans.getFirst().getInputIndex());
    }

    boolean endsWith(Node node, char c) {
        String text = text(node);
        return !text.isEmpty() && text.charAt(text.length() - 1) == c;
    }

    private String text(SourceSpan span) {
        return source.substring(span.getInputIndex(), span.getInputIndex() + span.getLength());
    }
}
