package id.rinews.agreements;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as editors see it.
 *
 * @param version counter of saves, to be given back with the next one
 * @param liveSlug its public address; null while it has none
 * @param hasChanges whether the public sees something else than this, or nothing
 */
public record WorkingCopy(
        long id,
        long version,
        AgreementState state,
        Particulars particulars,
        Instant savedAt,
        @Nullable String liveSlug,
        boolean hasChanges) {

    public boolean isPublished() {
        return state == AgreementState.PUBLISHED;
    }
}
