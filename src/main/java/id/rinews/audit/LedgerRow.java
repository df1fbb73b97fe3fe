package id.rinews.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A line of the ledger as its page shows it.
 *
 * @param utc such as {@code 2026-03-01 03:00:00 UTC}
 * @param href where its subject is found; null where it is nowhere
 */
record LedgerRow(
        Instant at,
        String utc,
        String who,
        String what,
        Subject subject,
        @Nullable String href,
        String detail,
        String address) {}
