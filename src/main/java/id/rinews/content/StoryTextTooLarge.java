package id.rinews.content;

/** A text beyond what is kept: too long, too many blocks, or too much markup within markup. */
public class StoryTextTooLarge extends RuntimeException {

    /** Which bound was passed. */
    public enum Bound {
        SIZE,
        BLOCKS,
        DEPTH
    }

    private final Bound kind;
    private final int limit;

    StoryTextTooLarge(Bound kind, int limit) {
        super("Story text beyond its bound of %d: %s".formatted(limit, kind));
        this.kind = kind;
        this.limit = limit;
    }

    public Bound kind() {
        return kind;
    }

    /** Characters, blocks or levels, by kind. */
    public int limit() {
        return limit;
    }
}
