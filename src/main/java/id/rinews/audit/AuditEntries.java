package id.rinews.audit;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Entries are added and read, never changed. */
interface AuditEntries extends Repository<AuditEntry, Long> {

    String FOUND = """
            from AuditEntry e
            where (:everybody = true or (:nobody = true and e.accountId is null) or e.accountId = :account)
            and e.action like :action escape '!'
            """;

    AuditEntry save(AuditEntry entry);

    List<AuditEntry> findByOrderByIdDesc(Limit limit);

    Page<AuditEntry> findBySubjectAndActionIn(String subject, Collection<String> actions, Pageable page);

    @Query("select e " + FOUND + " order by e.id desc")
    List<AuditEntry> find(boolean everybody, boolean nobody, long account, String action, Pageable page);

    @Query("select count(e) " + FOUND)
    long count(boolean everybody, boolean nobody, long account, String action);

    @Query("""
            select new id.rinews.audit.Actor(e.accountId, e.actor) from AuditEntry e
            where e.id in (select max(x.id) from AuditEntry x where x.accountId is not null group by x.accountId)
            order by lower(e.actor), e.accountId""")
    List<Actor> actors(Limit most);
}
