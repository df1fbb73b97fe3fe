package id.rinews.agreements;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import id.rinews.shared.CountryCode;
import id.rinews.shared.Language;
import java.util.Optional;

/**
 * A state or an international organisation that is bound, or acts.
 *
 * @param key an ISO country code in capitals, or an organisation's name
 */
public record Party(@JsonValue String key) {

    @JsonCreator
    public Party {
        if (key.isBlank()) {
            throw new IllegalArgumentException("A party has a name");
        }
    }

    public static Party of(CountryCode country) {
        return new Party(country.value());
    }

    public boolean isState() {
        return CountryCode.isCountry(key);
    }

    public Optional<CountryCode> country() {
        return isState() ? Optional.of(new CountryCode(key)) : Optional.empty();
    }

    /** A country's name in the reader's language, an organisation's as it calls itself. */
    public String name(Language language) {
        return country().map(code -> code.name(language)).orElse(key);
    }

    @Override
    public String toString() {
        return key;
    }
}
