package id.rinews.shared;

import org.jspecify.annotations.Nullable;

/** The one line of two countries on which an act stands, both, or none. */
public enum Lane {
    BOTH,
    FIRST,
    SECOND,
    /** Somebody acted who is neither of the two. */
    OTHER;

    /** @param by who acted alone; null for all */
    public static Lane of(@Nullable CountryCode by, CountryPair pair) {
        return pair.first().equals(by) ? FIRST : pair.second().equals(by) ? SECOND : by == null ? BOTH : OTHER;
    }

    /** The classes of {@code line.css}. */
    public String css() {
        return switch (this) {
            case BOTH -> "line-item";
            case FIRST -> "line-item line-one";
            case SECOND -> "line-item line-two";
            case OTHER -> "line-item line-story";
        };
    }
}
