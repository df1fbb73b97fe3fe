package id.rinews.content;

import java.util.List;
import java.util.stream.Collectors;

/** Somebody's words set apart, and who spoke them; no speaker is the empty list. */
public record Quote(List<Paragraph> paragraphs, List<Span> speaker) implements Block {
    public Quote {
        paragraphs = List.copyOf(paragraphs);
        speaker = Spans.tidy(speaker);
        if (paragraphs.isEmpty()) {
            throw new IllegalArgumentException("A quote needs words");
        }
    }

    @Override
    public String plain() {
        String words = paragraphs.stream().map(Paragraph::plain).collect(Collectors.joining("\n"));
        return speaker.isEmpty() ? words : words + "\n" + Span.plain(speaker);
    }
}
