package id.rinews.people;

import id.rinews.shared.CountryCode;
import org.jspecify.annotations.Nullable;

/**
 * A name under an agreement, as it stands there.
 *
 * @param office in anybody's words, empty where none was named
 * @param country for which it was signed; null where that is not known, or it is no state
 */
public record Signature(
        String name, String office, @Nullable CountryCode country) {}
