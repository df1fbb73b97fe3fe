package id.rinews.people;

import id.rinews.shared.CountryCode;
import id.rinews.shared.Folding;
import id.rinews.shared.FuzzyDate;
import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Somebody in the news, under one name, with the offices held. */
@Entity
class Person {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    private String slug;

    /** Addresses that it once had, which lead here. */
    @ElementCollection
    @CollectionTable(name = "person_former_slug", joinColumns = @JoinColumn(name = "person_id"))
    @Column(name = "slug")
    private Set<String> formerSlugs = new HashSet<>();

    private String name;
    private String sortName;

    /** One a line. */
    private String aliases;

    /** Name and aliases, folded: what a search looks at. */
    private String lookup;

    /** Owned from this side, so that a change of offices alone raises the version too. */
    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "person_id", nullable = false, updatable = false)
    private List<Appointment> appointments = new ArrayList<>();

    private Instant changedAt;

    @Version
    private long version;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Person() {}

    @SuppressWarnings("NullAway.Init") // edit leaves nothing out
    Person(PersonEntry entry, List<Appointment> appointments, Instant at) {
        slug = entry.address().value();
        edit(entry, appointments, at);
    }

    final void edit(PersonEntry entry, List<Appointment> offices, Instant at) {
        move(entry.address().value());
        name = entry.name();
        String folded = Folding.of(name);
        sortName = folded.length() <= PersonEntry.LONGEST_NAME ? folded : folded.substring(0, PersonEntry.LONGEST_NAME);
        aliases = String.join("\n", entry.aliases());
        lookup = Folding.of(name + " " + aliases);
        appointments.clear();
        appointments.addAll(offices);
        changedAt = at;
    }

    private void move(String address) {
        if (!address.equals(slug)) {
            formerSlugs.add(slug);
            formerSlugs.remove(address);
            slug = address;
        }
    }

    /** The appointments that held on a day, the latest first. */
    List<Appointment> appointmentsOn(LocalDate day) {
        return appointments.stream()
                .filter(appointment -> appointment.covers(day))
                .sorted(Appointment.LATEST_FIRST)
                .toList();
    }

    /** The appointment whose known end lies before a day and is the latest of such ends. */
    Optional<Appointment> lastEndedBefore(LocalDate day) {
        return appointments.stream()
                .filter(one -> one.hasEndedBefore(day))
                .max(Comparator.comparing(
                        Appointment::to, Comparator.nullsFirst(Comparator.comparing(FuzzyDate::lastDay))));
    }

    /** The last of the terms that follow this one without a gap. */
    Appointment lastTerm(Appointment first) {
        return appointments.stream()
                .filter(next -> next.continues(first))
                .findFirst()
                .map(this::lastTerm)
                .orElse(first);
    }

    /** Whether they may have acted for a country: they hold or held an office of it, or none of any. */
    boolean canActFor(@Nullable CountryCode country) {
        List<CountryCode> own = appointments.stream()
                .flatMap(held -> Stream.ofNullable(held.office().country()))
                .toList();
        return country == null || own.isEmpty() || own.contains(country);
    }

    boolean holds(Office office, LocalDate day) {
        return appointments.stream().anyMatch(one -> one.office() == office && one.covers(day));
    }

    long id() {
        return Objects.requireNonNull(id);
    }

    String slug() {
        return slug;
    }

    String name() {
        return name;
    }

    List<String> aliases() {
        return aliases.lines().toList();
    }

    /** The name and its other spellings. */
    List<String> names() {
        return Stream.concat(Stream.of(name), aliases.lines()).toList();
    }

    List<Appointment> appointments() {
        return List.copyOf(appointments);
    }

    long version() {
        return version;
    }
}
