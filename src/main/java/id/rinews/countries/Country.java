package id.rinews.countries;

import id.rinews.shared.CountryCode;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.springframework.data.domain.Persistable;

/** A country that the portal has met. */
@Entity
class Country implements Persistable<String> {

    @Id
    private String code;

    private String bands;

    @SuppressWarnings("NullAway.Init")
    protected Country() {}

    Country(CountryCode code, Bands bands) {
        this.code = code.value();
        this.bands = bands.text();
    }

    CountryCode code() {
        return new CountryCode(code);
    }

    Bands bands() {
        return new Bands(bands);
    }

    @Override
    public String getId() {
        return code;
    }

    /** Rows are added once and never saved again. */
    @Override
    public boolean isNew() {
        return true;
    }
}
