package id.rinews.audit;

import org.jspecify.annotations.Nullable;

/**
 * What a line of the ledger is about, such as {@code article:42}.
 *
 * @param key empty where a whole is meant, such as {@code login}
 */
record Subject(String kind, String key) {

    static Subject of(String written) {
        int colon = written.indexOf(':');
        return colon < 0
                ? new Subject(written, "")
                : new Subject(written.substring(0, colon), written.substring(colon + 1));
    }

    /** Whether there are words for it, {@code audit.on.kind}. */
    public boolean isNamed() {
        return !key.isEmpty()
                && switch (kind) {
                    case "account",
                            "agreement",
                            "article",
                            "document",
                            "event",
                            "invitation",
                            "person",
                            "picture",
                            "relation",
                            "request",
                            "setting",
                            "topic" -> true;
                    default -> false;
                };
    }

    /** Short enough for a cell: a document is known by 64 digits. */
    public String name() {
        return key.length() > 40 ? key.substring(0, 12) + "…" : key;
    }

    /** Where it is found at the desk; null where it has no page. */
    @Nullable
    String href() {
        if (key.isEmpty()) {
            return null;
        }
        return switch (kind) {
            case "account" -> "/desk/accounts/" + key;
            case "agreement" -> "/desk/agreements/" + key;
            case "article" -> "/desk/articles/" + key;
            case "document" -> "/desk/media/" + key + "/document.pdf";
            case "event" -> "/desk/events/" + key;
            case "invitation" -> "/desk/accounts";
            case "person" -> "/desk/people/" + key;
            case "picture" -> "/desk/media/" + key;
            case "relation" -> "/desk/relations/" + key;
            case "request" -> "/desk/requests/" + key;
            case "setting" -> "/desk/settings";
            case "topic" -> "/desk/topics/" + key;
            default -> null;
        };
    }
}
