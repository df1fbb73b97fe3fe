package id.rinews.articles;

/**
 * How a story, or a change to a live one, is published.
 *
 * @param change of a story that is live already; ignored at the first publication
 * @param note to readers; empty only for minor edits and first publications
 * @param passage what was corrected; told of kinds that {@link ChangeKind#quotes() quote} alone
 * @param forceReason why an author publishes alone, or empty
 */
public record Publication(ChangeKind change, String note, Passage passage, String forceReason) {

    public Publication {
        passage = change.quotes() ? passage : Passage.NONE;
    }

    public Publication(ChangeKind change, String note, String forceReason) {
        this(change, note, Passage.NONE, forceReason);
    }

    public static Publication first() {
        return new Publication(ChangeKind.MINOR, "", "");
    }
}
