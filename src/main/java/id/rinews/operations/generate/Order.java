package id.rinews.operations.generate;

/**
 * What is to be made.
 *
 * @param articles stories, each with an Indonesian edition and often a Spanish and an English one
 * @param seed of the same corpus each time
 */
public record Order(int articles, int agreements, long seed) {}
