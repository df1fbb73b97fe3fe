package id.rinews.agreements;

import id.rinews.shared.Folding;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** What the public sees of an agreement, in rows that can be asked; written anew at each publication, gone at a withdrawal. */
@Entity
class LiveAgreement {

    @Id
    private long agreementId;

    private String slug;
    private Instant publishedAt;

    private @Nullable String titleId;
    private @Nullable String titleEs;
    private @Nullable String titleEn;
    private @Nullable String summaryId;
    private @Nullable String summaryEs;
    private @Nullable String summaryEn;

    @Enumerated(EnumType.STRING)
    private @Nullable Designation designation;

    @Enumerated(EnumType.STRING)
    private Bindingness bindingness;

    @Enumerated(EnumType.STRING)
    @Column(name = "entry_mode")
    private EntryMode mode;

    private @Nullable Integer modeDays;
    private @Nullable LocalDate modeDate;
    private String languages;

    private int partyCount;
    private @Nullable LocalDate registerDay;
    private boolean signed;
    private String foldedId;
    private String foldedEs;
    private String foldedEn;

    @ElementCollection
    @CollectionTable(name = "agreement_status", joinColumns = @JoinColumn(name = "agreement_id"))
    private Set<StatusRow> statuses = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "agreement_party", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "ordinal")
    @Fetch(FetchMode.SUBSELECT)
    private List<PartyColumns> parties = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_agency", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "ordinal")
    private List<AgencyRow> agencies = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_identifier", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "ordinal")
    private List<IdentifierRow> identifiers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_relation", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "ordinal")
    private List<RelationRow> relations = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_document", joinColumns = @JoinColumn(name = "agreement_id"))
    @OrderColumn(name = "ordinal")
    @Column(name = "hash")
    private List<String> documents = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "agreement_topic", joinColumns = @JoinColumn(name = "agreement_id"))
    @Column(name = "topic_id")
    private Set<Long> topics = new HashSet<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<AgreementAct> acts = new ArrayList<>();

    @OneToMany(mappedBy = "agreement", cascade = CascadeType.ALL, orphanRemoval = true)
    @OrderBy("ordinal")
    private List<Signatory> signatories = new ArrayList<>();

    /** @param untilDay the first day on which it holds no longer */
    @Embeddable
    record StatusRow(
            @Enumerated(EnumType.STRING) Status status,
            LocalDate fromDay,
            @Nullable LocalDate untilDay) {}

    @Embeddable
    record AgencyRow(String name, @Embedded @Nullable PartyColumns of) {}

    @Embeddable
    record IdentifierRow(String scheme, String number) {}

    @Embeddable
    record RelationRow(@Enumerated(EnumType.STRING) RelationKind kind, long otherId) {}

    @SuppressWarnings("NullAway.Init")
    protected LiveAgreement() {}

    LiveAgreement(long agreementId, String slug, Instant publishedAt, Particulars particulars, Set<Long> topics) {
        this.agreementId = agreementId;
        this.slug = slug;
        this.publishedAt = publishedAt;
        this.titleId = particulars.titles().get(Language.ID);
        this.titleEs = particulars.titles().get(Language.ES);
        this.titleEn = particulars.titles().get(Language.EN);
        this.summaryId = particulars.summaries().get(Language.ID);
        this.summaryEs = particulars.summaries().get(Language.ES);
        this.summaryEn = particulars.summaries().get(Language.EN);
        this.designation = particulars.designation();
        this.bindingness = particulars.bindingness();
        this.mode = particulars.mode();
        this.modeDays = particulars.modeDays();
        this.modeDate = particulars.modeDate();
        this.languages = String.join(" ", particulars.languages());
        this.topics.addAll(topics);
        this.foldedId = folded(Language.ID);
        this.foldedEs = folded(Language.ES);
        this.foldedEn = folded(Language.EN);
        fill(particulars);
        Lifecycle life = lifecycle();
        this.registerDay = life.day().orElse(null);
        this.signed = !life.signed().isEmpty();
        life.spans().forEach(span -> statuses.add(new StatusRow(span.status(), span.from(), span.until())));
    }

    /** The title that a reader is shown, as the register searches and sorts it. */
    private String folded(Language reader) {
        String folded = Folding.of(title().told(reader).text());
        return folded.substring(0, Math.min(folded.length(), 1000));
    }

    private void fill(Particulars particulars) {
        particulars.allParties().forEach(party -> parties.add(PartyColumns.of(party)));
        partyCount = parties.size();
        particulars.agencies().forEach(a -> agencies.add(new AgencyRow(a.name(), PartyColumns.of(a.party()))));
        particulars.identifiers().forEach(i -> identifiers.add(new IdentifierRow(i.scheme(), i.number())));
        particulars.relations().forEach(r -> relations.add(new RelationRow(r.kind(), r.agreement())));
        particulars.documents().forEach(paper -> documents.add(paper.hash()));
        particulars.knownActs().forEach(act -> acts.add(new AgreementAct(this, acts.size(), act)));
        particulars.signatories().forEach(entry -> signatories.add(new Signatory(this, signatories.size(), entry)));
    }

    long id() {
        return agreementId;
    }

    Lifecycle lifecycle() {
        return new Lifecycle(acts.stream().map(AgreementAct::act).toList());
    }

    List<Party> parties() {
        return parties.stream().flatMap(columns -> columns.party().stream()).toList();
    }

    int partyCount() {
        return partyCount;
    }

    Wording title() {
        return new Wording(titleId, titleEs, titleEn);
    }

    Instant publishedAt() {
        return publishedAt;
    }

    @Nullable
    LocalDate registerDay() {
        return registerDay;
    }

    String slug() {
        return slug;
    }

    /** The word is the message {@code designation.{name}}. */
    String designationName() {
        return designation == null ? "UNKNOWN" : designation.name();
    }

    Bindingness bindingness() {
        return bindingness;
    }

    EntryMode mode() {
        return mode;
    }
}
