package id.rinews.articles;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/**
 * The words that a correction is about, as plain text.
 *
 * @param was what stood there; empty where nothing did, or nothing is quoted
 * @param became what stands there now; empty as {@code was}
 */
@Embeddable
public record Passage(
        @Column(name = "passage_was") String was,
        @Column(name = "passage_became") String became) {

    static final int LONGEST = 500;

    public static final Passage NONE = new Passage("", "");

    public boolean isQuoted() {
        return !was.isEmpty() || !became.isEmpty();
    }
}
