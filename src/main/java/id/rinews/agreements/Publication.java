package id.rinews.agreements;

import java.time.Instant;

/**
 * An agreement as the public sees it.
 *
 * @param firstPublishedAt when it came to the register
 * @param changedAt when what is shown was published
 */
public record Publication(long id, String slug, Particulars particulars, Instant firstPublishedAt, Instant changedAt) {

    public Lifecycle lifecycle() {
        return new Lifecycle(particulars.knownActs());
    }
}
