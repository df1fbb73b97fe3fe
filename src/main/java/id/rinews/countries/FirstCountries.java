package id.rinews.countries;

import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty table of countries with the bands that come with the portal. */
@Component
class FirstCountries {

    private final CountryRows rows;

    FirstCountries(CountryRows rows) {
        this.rows = rows;
    }

    @EventListener(ApplicationStartedEvent.class)
    @Transactional
    public void fill() {
        if (rows.count() == 0) {
            KnownBands.all().forEach((code, bands) -> rows.save(new Country(code, bands)));
        }
    }
}
