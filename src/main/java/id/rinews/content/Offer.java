package id.rinews.content;

/**
 * One thing recognised in wire copy.
 *
 * @param found as typed; for PARAGRAPHS the number of lines that are to be paragraphs
 */
public record Offer(OfferKind kind, String found) {}
