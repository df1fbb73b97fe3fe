package id.rinews.articles;

import java.util.List;

/** How a text came to be: readers are told of every text that is not an original. */
public enum Provenance {
    ORIGINAL,
    HUMAN,
    MACHINE_REVIEWED,
    MACHINE_UNREVIEWED;

    /** Those among which a translator chooses. */
    static final List<Provenance> OF_TRANSLATIONS = List.of(HUMAN, MACHINE_REVIEWED, MACHINE_UNREVIEWED);
}
