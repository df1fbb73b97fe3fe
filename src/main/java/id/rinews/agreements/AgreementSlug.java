package id.rinews.agreements;

import id.rinews.shared.Slug;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** An address that an agreement has, or once had: nobody else ever gets it. */
@Entity
class AgreementSlug implements Persistable<String> {

    @Id
    private String slug;

    private long agreementId;

    @SuppressWarnings("NullAway.Init")
    protected AgreementSlug() {}

    AgreementSlug(Slug slug, long agreementId) {
        this.slug = slug.value();
        this.agreementId = agreementId;
    }

    long agreementId() {
        return agreementId;
    }

    @Override
    public String getId() {
        return slug;
    }

    /** Claims are made once and never change hands. */
    @Override
    public boolean isNew() {
        return true;
    }
}
