package id.rinews.articles;

import java.util.List;

/**
 * A field that two wrote differently.
 *
 * @param picks for each of its changes {@code mine}, {@code theirs}, {@code both}, or empty where nobody has chosen yet; all
 *     changes of any field but the body are chosen at once
 * @param moved for each of its changes whether the side that seems to lack it has the same words elsewhere
 */
record Dispute(RevisionPages.Field field, List<String> picks, List<Boolean> moved) {

    static final String BODY = "body";

    Dispute {
        picks = List.copyOf(picks);
        moved = List.copyOf(moved);
    }

    public boolean isBody() {
        return field.name().equals(BODY);
    }

    public boolean isOpen() {
        return picks.contains("");
    }

    /** Parameters {@code pick.{field}} and {@code pick.body.{n}}. */
    static String parameter(String field, int change) {
        return field.equals(BODY) ? "pick.body." + change : "pick." + field;
    }
}
