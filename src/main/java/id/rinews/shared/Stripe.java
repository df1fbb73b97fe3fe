package id.rinews.shared;

/**
 * One band of a flag.
 *
 * @param path an SVG path on 24 by 16 units
 * @param fill its colour, such as {@code #ce1126}
 */
public record Stripe(String path, String fill) {}
