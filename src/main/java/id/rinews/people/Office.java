package id.rinews.people;

import id.rinews.shared.CountryCode;
import id.rinews.shared.Wording;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** An office of a state or an organisation. It never changes: other words or another country make another office. */
@Entity
@Immutable
class Office {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE)
    private @Nullable Long id;

    @Embedded
    @EmbeddedColumnNaming("title_%s")
    private Wording title;

    private @Nullable String country;

    @SuppressWarnings("NullAway.Init") // Hibernate fills it
    protected Office() {}

    Office(Wording title, @Nullable CountryCode country) {
        this.title = title;
        this.country = country == null ? null : country.value();
    }

    Wording title() {
        return title;
    }

    @Nullable
    CountryCode country() {
        return country == null ? null : new CountryCode(country);
    }
}
