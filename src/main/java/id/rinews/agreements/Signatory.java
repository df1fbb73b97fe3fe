package id.rinews.agreements;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Who signed a live agreement, by name: the same name on many agreements is how a person's page finds them. */
@Entity
@Table(name = "agreement_signatory")
class Signatory {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_signatory")
    @SequenceGenerator(name = "agreement_signatory", sequenceName = "agreement_signatory_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id")
    private LiveAgreement agreement;

    private int ordinal;

    private String name;

    private @Nullable String office;

    @Embedded
    private @Nullable PartyColumns onBehalfOf;

    @SuppressWarnings("NullAway.Init")
    protected Signatory() {}

    Signatory(LiveAgreement agreement, int ordinal, Particulars.SignatoryEntry entry) {
        this.agreement = agreement;
        this.ordinal = ordinal;
        this.name = entry.name();
        this.office = entry.office();
        this.onBehalfOf = PartyColumns.of(entry.party());
    }

    long agreementId() {
        return agreement.id();
    }

    Particulars.SignatoryEntry entry() {
        return new Particulars.SignatoryEntry(
                name, office, onBehalfOf == null ? null : onBehalfOf.party().orElse(null));
    }
}
