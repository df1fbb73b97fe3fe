package id.rinews.content;

/** Something typed that readers see as plain text; the excerpt, of at most 60 characters, shows the editor where. */
public record Problem(ProblemKind kind, String excerpt) {
    private static final int MAX_EXCERPT = 60;

    public Problem {
        excerpt = Prose.shorten(Prose.tidy(excerpt), MAX_EXCERPT);
    }
}
