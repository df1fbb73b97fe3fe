package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import java.time.LocalDate;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** An act of a live agreement. */
@Entity
class AgreementAct {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "agreement_act")
    @SequenceGenerator(name = "agreement_act", sequenceName = "agreement_act_seq", allocationSize = 50)
    private @Nullable Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "agreement_id")
    private LiveAgreement agreement;

    private int ordinal;

    @Enumerated(EnumType.STRING)
    private ActKind kind;

    @Embedded
    private @Nullable PartyColumns by;

    private LocalDate firstDay;
    private LocalDate lastDay;

    @Enumerated(EnumType.STRING)
    private FuzzyDate.Precision datePrecision;

    private @Nullable String place;
    private String sourceTitle;
    private @Nullable String sourceUrl;
    private @Nullable LocalDate checkedOn;
    private @Nullable String sourceLanguage;

    @Embedded
    @EmbeddedColumnNaming("note_%s")
    private @Nullable Wording note;

    @SuppressWarnings("NullAway.Init")
    protected AgreementAct() {}

    AgreementAct(LiveAgreement agreement, int ordinal, Act act) {
        this.agreement = agreement;
        this.ordinal = ordinal;
        this.kind = act.kind();
        this.by = PartyColumns.of(act.party());
        this.firstDay = act.date().firstDay();
        this.lastDay = act.date().lastDay();
        this.datePrecision = act.date().precision();
        this.place = act.place();
        this.sourceTitle = act.source().title();
        this.sourceUrl = act.source().url();
        this.checkedOn = act.source().checkedOn();
        this.sourceLanguage = act.source().language();
        this.note = act.note();
    }

    Act act() {
        Party party = by == null ? null : by.party().orElse(null);
        return new Act(
                kind,
                party,
                new FuzzyDate(firstDay, datePrecision),
                place,
                new Act.Source(sourceTitle, sourceUrl, checkedOn, sourceLanguage),
                note);
    }

    int ordinal() {
        return ordinal;
    }
}
