package id.rinews.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.repository.Repository;

/** Entries are added and read, never changed. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByOrderByIdDesc(Limit limit);

    Page<AuditEntry> findBySubjectAndActionIn(String subject, Collection<String> actions, Pageable page);
}
