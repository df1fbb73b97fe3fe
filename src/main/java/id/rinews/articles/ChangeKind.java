package id.rinews.articles;

import java.util.List;

/** What a line of the public history tells (Dewan Pers 1/2012 items 4–5; Peru's Law 26775). */
public enum ChangeKind {
    PUBLISHED,
    MINOR,
    UPDATE,
    CLARIFICATION,
    ERRATUM,
    CORRECTION,
    RIGHT_OF_REPLY,
    WITHDRAWN,
    RETRACTED;

    /** The kinds among which an editor chooses when a change to a live story is published. */
    public static final List<ChangeKind> CHOICES =
            List.of(MINOR, UPDATE, CLARIFICATION, ERRATUM, CORRECTION, RIGHT_OF_REPLY);

    /** All but first publications and minor edits carry a note to readers. */
    public boolean needsNote() {
        return this != PUBLISHED && this != MINOR;
    }

    /** Printed above the story's body. */
    public boolean standsAbove() {
        return switch (this) {
            case CLARIFICATION, ERRATUM, CORRECTION, RIGHT_OF_REPLY -> true;
            case PUBLISHED, MINOR, UPDATE, WITHDRAWN, RETRACTED -> false;
        };
    }

    /** Says which words were wrong and which stand there now. */
    public boolean quotes() {
        return this == CLARIFICATION || this == ERRATUM || this == CORRECTION;
    }

    /** Moves the "updated" time that readers see. */
    public boolean isMajor() {
        return this == UPDATE || standsAbove();
    }
}
