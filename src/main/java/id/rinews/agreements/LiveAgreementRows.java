package id.rinews.agreements;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface LiveAgreementRows extends Repository<LiveAgreement, Long> {

    boolean existsById(long id);

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

    /** Those from before the register was sorted and searched by the database. */
    @Query("select l from LiveAgreement l where l.foldedId = ''")
    List<LiveAgreement> unfolded();
}
