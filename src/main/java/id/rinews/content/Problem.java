package id.rinews.content;

/**
 * Markup that is not part of a story text and was taken as the plain text it is.
 *
 * @param kind the words are the message {@code content.problem.{kind}}
 * @param excerpt as typed, at most 60 characters
 */
public record Problem(Sort kind, String excerpt) {

    public static final int LONGEST = 60;

    /** What sort of markup it was. */
    public enum Sort {
        HTML,
        CODE,
        IMAGE,
        LINK,
        HEADING,
        NESTING,
        DEFINITION
    }

    static Problem of(Sort kind, String typed) {
        return new Problem(kind, typed.length() <= LONGEST ? typed : typed.substring(0, LONGEST - 1) + "…");
    }
}
