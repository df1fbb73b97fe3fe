package id.rinews.countries;

import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.springframework.data.domain.Persistable;

/** A relation that the portal has met. */
@Entity
@Table(name = "country_pair")
class Pair implements Persistable<String> {

    @Id
    private String slug;

    @Column(name = "first_code")
    private String first;

    @Column(name = "second_code")
    private String second;

    @SuppressWarnings("NullAway.Init")
    protected Pair() {}

    Pair(CountryPair pair) {
        this.slug = pair.slug();
        this.first = pair.first().value();
        this.second = pair.second().value();
    }

    CountryPair value() {
        return new CountryPair(new CountryCode(first), new CountryCode(second));
    }

    @Override
    public String getId() {
        return slug;
    }

    /** Rows are added once and never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
