package id.rinews.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What the ledger says.
 *
 * @param accountId of who acted; null where nobody was signed in
 * @param actor their name at the time, or what they called themselves
 * @param action such as {@code article.published}
 * @param subject what it was done to, such as {@code article:42}
 * @param address from which it was done; empty where the portal acted by itself
 */
public record AuditLine(
        Instant happenedAt,
        @Nullable Long accountId,
        String actor,
        String action,
        String subject,
        String detail,
        String address) {}
