package id.rinews.articles;

import id.rinews.shared.Language;
import java.time.Instant;

/** What an address answers: the one rule of what readers see. */
public sealed interface Found {

    /** A story that readers see. */
    record Live(Edition edition) implements Found {}

    /** Its text stays under a notice, and it is on no list. */
    record Withdrawn(Edition edition, String reason, Instant at) implements Found {}

    /** Its text is nowhere (410). */
    record Retracted(Edition edition, String reason, Instant at) implements Found {}

    /** It has a newer address (301). */
    record Moved(Language language, String slug) implements Found {}

    /** There is nothing, or nothing public: nobody can tell which (404). */
    record Absent() implements Found {}
}
