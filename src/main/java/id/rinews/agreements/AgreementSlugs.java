package id.rinews.agreements;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AgreementSlugs extends Repository<AgreementSlug, String> {

    AgreementSlug saveAndFlush(AgreementSlug slug);

    Optional<AgreementSlug> findBySlug(String slug);

    Optional<AgreementSlug> findFirstByAgreementIdOrderBySlug(long agreementId);
}
