package id.rinews.audit;

import id.rinews.shared.Paging;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The ledger as it is read. */
@Service
@Transactional(readOnly = true)
class Ledger {

    static final int A_PAGE = 50;
    static final int MOST_IN_A_FILE = 50_000;
    private static final int MOST_ACTORS = 500;

    private final AuditEntries entries;

    Ledger(AuditEntries entries) {
        this.entries = entries;
    }

    /** @param total of all lines that were asked for */
    record Listed(long total, Paging paging, List<AuditLine> lines) {}

    /** Newest first. @param page counted from 1 */
    Listed list(LedgerQuery query, int page) {
        long total = entries.count(query.isEverybody(), query.isNobody(), query.number(), query.pattern());
        Paging paging = Paging.of(page, A_PAGE, total);
        return new Listed(total, paging, find(query, paging.page() - 1, A_PAGE));
    }

    /** The newest lines, as many as a file takes. */
    List<AuditLine> all(LedgerQuery query) {
        return find(query, 0, MOST_IN_A_FILE);
    }

    private List<AuditLine> find(LedgerQuery query, int page, int size) {
        return entries
                .find(
                        query.isEverybody(),
                        query.isNobody(),
                        query.number(),
                        query.pattern(),
                        PageRequest.of(page, size))
                .stream()
                .map(AuditEntry::view)
                .toList();
    }

    List<Actor> actors() {
        return entries.actors(Limit.of(MOST_ACTORS));
    }
}
