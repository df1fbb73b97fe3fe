package id.rinews.operations.generate;

import id.rinews.shared.Language;
import java.time.Instant;
import java.util.Map;

/** A story that stands in the portal, for later ones to lead to. */
record Told(Instant at, Map<Language, Edition> editions) {

    record Edition(long id, String headline) {}
}
