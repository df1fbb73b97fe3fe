package id.rinews.agreements;

import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AgreementRevisions extends Repository<AgreementRevision, Long> {

    AgreementRevision save(AgreementRevision revision);

    Optional<AgreementRevision> findById(long id);

    /** The revision that the public sees. */
    @Query("select r from AgreementRevision r, Agreement a where a.id = ?1 and r.id = a.liveRevision")
    Optional<AgreementRevision> live(long agreementId);
}
