package id.rinews.agreements;

import id.rinews.shared.CountryCode;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A party in a row: a country's code or an organisation's name; both empty where all acted together. */
@Embeddable
record PartyColumns(@Nullable String countryCode, @Nullable String organisation) {

    static PartyColumns of(@Nullable Party party) {
        return party == null
                ? new PartyColumns(null, null)
                : new PartyColumns(
                        party.country().map(CountryCode::value).orElse(null), party.isState() ? null : party.key());
    }

    Optional<Party> party() {
        return Optional.ofNullable(countryCode == null ? organisation : countryCode)
                .map(Party::new);
    }
}
