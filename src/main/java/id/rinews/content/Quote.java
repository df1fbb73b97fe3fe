package id.rinews.content;

import java.util.List;

/** A quotation set apart, with its speaker where one is named (else an empty list). */
public record Quote(List<Paragraph> paragraphs, List<Span> speaker) implements Block {
    public Quote {
        paragraphs = List.copyOf(paragraphs);
        speaker = List.copyOf(speaker);
    }
}
