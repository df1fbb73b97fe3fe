package id.rinews.content;

/**
 * One thing recognised in wire copy, to be taken or left by itself.
 *
 * @param line of the body in which it stands, counted from 1; 0 where it is about the whole text or its head
 * @param found as typed; for PARAGRAPHS the number of lines that are to be paragraphs
 */
public record Offer(OfferKind kind, int line, String found) {

    /** What it is taken by: its kind, and its line where it has one: {@code CREDITS:12}. */
    public String name() {
        return nameOf(kind, line);
    }

    static String nameOf(OfferKind kind, int line) {
        return line == 0 ? kind.name() : kind.name() + ":" + line;
    }
}
