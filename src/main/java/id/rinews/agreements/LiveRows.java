package id.rinews.agreements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LiveRows extends Repository<LiveAgreement, Long> {

    LiveAgreement save(LiveAgreement row);

    Optional<LiveAgreement> findById(long id);

    boolean existsById(long id);

    void delete(LiveAgreement row);

    void flush();

    /** With their acts, in one statement and in no order. */
    @Query("select distinct l from LiveAgreement l left join fetch l.acts where l.agreementId in ?1")
    List<LiveAgreement> withActs(Collection<Long> ids);

    /** Those with the latest act, past ones alone. */
    @Query("""
            select a.agreement.agreementId from AgreementAct a where a.firstDay <= ?1
            group by a.agreement.agreementId order by max(a.firstDay) desc, a.agreement.agreementId desc""")
    List<Long> lastMoved(LocalDate today, Limit limit);

    /** Live agreements that amend, supersede or implement this one. */
    @Query("select distinct l from LiveAgreement l join l.relations r left join fetch l.acts where r.otherId = ?1")
    List<LiveAgreement> pointingTo(long id);
}
