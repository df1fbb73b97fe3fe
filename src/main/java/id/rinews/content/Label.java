package id.rinews.content;

import id.rinews.shared.Language;

/** The words that make a line a block of its own, in each language. */
public enum Label {
    READ_ALSO("Baca juga", "Lea también", "Read also"),
    AGREEMENT("Perjanjian", "Acuerdo", "Agreement");

    private final String indonesian;
    private final String spanish;
    private final String english;

    Label(String indonesian, String spanish, String english) {
        this.indonesian = indonesian;
        this.spanish = spanish;
        this.english = english;
    }

    /** The label as it is written in a story of this language, without its colon. */
    public String in(Language language) {
        return switch (language) {
            case ID -> indonesian;
            case ES -> spanish;
            case EN -> english;
        };
    }
}
