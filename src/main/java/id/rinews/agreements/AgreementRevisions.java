package id.rinews.agreements;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRevisions extends Repository<AgreementRevision, Long> {

    AgreementRevision save(AgreementRevision revision);

    Optional<AgreementRevision> findById(long id);

    /** Those that readers have seen, oldest first. */
    @Query("select r from AgreementRevision r where r.agreementId = ?1 and r.publishedAt is not null order by r.number")
    List<AgreementRevision> shown(long agreementId, Limit limit);

    /** What readers last saw of agreements that they find no longer, the last taken back first. */
    @Query(
            "select r from AgreementRevision r, Agreement a where a.id = r.agreementId and a.liveRevision is null"
                    + " and r.withdrawnAt is not null and r.number = (select max(s.number) from AgreementRevision s"
                    + " where s.agreementId = r.agreementId and s.withdrawnAt is not null) order by r.withdrawnAt desc, r.id desc")
    List<AgreementRevision> takenBack(Limit limit);

    /** The revision that the public sees. */
    @Query("select r from AgreementRevision r, Agreement a where a.id = ?1 and r.id = a.liveRevision")
    Optional<AgreementRevision> live(long agreementId);
}
