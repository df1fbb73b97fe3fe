package id.rinews.events;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Wording;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;

/** A moment in the relations of two countries: a visit, a summit, an honour. */
@Entity
class Event {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String slug;

    @Enumerated(EnumType.STRING)
    private EventKind kind;

    @Enumerated(EnumType.STRING)
    private EventStatus status;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Wording title;

    private LocalDate startDay;

    @Enumerated(EnumType.STRING)
    private FuzzyDate.Precision startPrecision;

    private @Nullable LocalDate endDay;

    @Enumerated(EnumType.STRING)
    private FuzzyDate.@Nullable Precision endPrecision;

    /** The last of the whole event: by it the timeline is ordered. */
    private LocalDate lastDay;

    private @Nullable String place;

    /** The code of the country that acted alone. */
    private @Nullable String party;

    @Embedded
    private Citation source;

    @ElementCollection
    @CollectionTable(name = "event_pair", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "pair")
    private Set<String> pairs = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "event_agreement", joinColumns = @JoinColumn(name = "event_id"))
    @Column(name = "agreement_id")
    private Set<Long> agreements = new HashSet<>();

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Event() {}

    @SuppressWarnings("NullAway.Init") // edit leaves nothing out
    Event(EventEntry entry) {
        edit(entry);
    }

    final void edit(EventEntry entry) {
        FuzzyDate end = entry.end();
        slug = entry.slug().value();
        kind = entry.kind();
        status = entry.status();
        title = entry.titles();
        startDay = entry.start().firstDay();
        startPrecision = entry.start().precision();
        endDay = end == null ? null : end.firstDay();
        endPrecision = end == null ? null : end.precision();
        lastDay = Objects.requireNonNullElse(end, entry.start()).lastDay();
        place = entry.place();
        party = entry.party() == null ? null : entry.party().value();
        source = entry.source();
        pairs.clear();
        entry.pairs().stream().map(CountryPair::slug).forEach(pairs::add);
        agreements.clear();
        agreements.addAll(entry.agreements());
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String slug() {
        return slug;
    }

    EventKind kind() {
        return kind;
    }

    EventStatus status() {
        return status;
    }

    Wording title() {
        return title;
    }

    FuzzyDate start() {
        return new FuzzyDate(startDay, startPrecision);
    }

    @Nullable
    FuzzyDate end() {
        return endDay == null || endPrecision == null ? null : new FuzzyDate(endDay, endPrecision);
    }

    /** A coarse date ends with its period. */
    LocalDate lastDay() {
        return lastDay;
    }

    @Nullable
    String place() {
        return place;
    }

    /** Who acted alone; null where all of its countries did. */
    @Nullable
    CountryCode party() {
        return party == null ? null : new CountryCode(party);
    }

    /** Ids of the agreements it is about. */
    Set<Long> agreements() {
        return Set.copyOf(agreements);
    }

    Citation source() {
        return source;
    }

    /** In the order of their codes. */
    List<CountryPair> pairs() {
        return pairs.stream()
                .sorted()
                .map(slug -> CountryPair.of(slug).orElseThrow())
                .toList();
    }

    long version() {
        return version;
    }
}
