package id.rinews.content;

/** A text beyond what a story may measure; says which measure and its limit. */
public class StoryTextTooLarge extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** SIZE is in UTF-16 units; DEPTH is markup inside markup; LINKS are closing brackets followed by a parenthesis. */
    public enum Limit {
        SIZE,
        DEPTH,
        BLOCKS,
        LINKS
    }

    private final Limit kind;
    private final int limit;

    StoryTextTooLarge(Limit kind, int limit) {
        super("A story may have at most %d in %s".formatted(limit, kind));
        this.kind = kind;
        this.limit = limit;
    }

    public Limit kind() {
        return kind;
    }

    public int limit() {
        return limit;
    }
}
