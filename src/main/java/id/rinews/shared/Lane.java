package id.rinews.shared;

import org.jspecify.annotations.Nullable;

/** The one line of two countries on which an act stands, or both. */
public enum Lane {
    BOTH,
    FIRST,
    SECOND;

    /** @param by who acted alone; null for all. Somebody who is neither of the two has no line of their own */
    public static Lane of(@Nullable CountryCode by, CountryPair pair) {
        return pair.first().equals(by) ? FIRST : pair.second().equals(by) ? SECOND : BOTH;
    }

    /** The classes of {@code line.css}. */
    public String css() {
        return switch (this) {
            case BOTH -> "line-item";
            case FIRST -> "line-item line-one";
            case SECOND -> "line-item line-two";
        };
    }
}
