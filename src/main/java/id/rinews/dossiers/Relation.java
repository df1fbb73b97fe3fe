package id.rinews.dossiers;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** What is written about two countries; all else of their dossier is counted. */
@Entity
class Relation {

    @Id
    private String pair;

    private @Nullable LocalDate establishedDay;

    @Enumerated(EnumType.STRING)
    private FuzzyDate.@Nullable Precision establishedPrecision;

    @Embedded
    private @Nullable Citation source;

    @Embedded
    @EmbeddedColumnNaming("summary_%s")
    private @Nullable Wording summary;

    private Instant changedAt;

    /** Null until it is stored. */
    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Relation() {}

    @SuppressWarnings("NullAway.Init") // edit leaves nothing out
    Relation(RelationEntry entry, Instant at) {
        pair = entry.pair().slug();
        edit(entry, at);
    }

    final void edit(RelationEntry entry, Instant at) {
        FuzzyDate established = entry.established();
        establishedDay = established == null ? null : established.firstDay();
        establishedPrecision = established == null ? null : established.precision();
        source = entry.source();
        summary = entry.summary();
        changedAt = at;
    }

    CountryPair pair() {
        return CountryPair.of(pair).orElseThrow();
    }

    @Nullable
    FuzzyDate established() {
        return establishedDay == null || establishedPrecision == null
                ? null
                : new FuzzyDate(establishedDay, establishedPrecision);
    }

    @Nullable
    Citation source() {
        return source;
    }

    @Nullable
    Wording summary() {
        return summary;
    }

    /** Whether anything at all is written; an emptied one is as good as none. */
    boolean isTold() {
        return establishedDay != null || summary != null;
    }

    Instant changedAt() {
        return changedAt;
    }

    long version() {
        return Objects.requireNonNull(version);
    }
}
