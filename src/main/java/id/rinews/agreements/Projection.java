package id.rinews.agreements;

import id.rinews.countries.Countries;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.topics.Topics;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import org.springframework.stereotype.Component;

/** Writes what the public sees into rows, and takes it out of them. */
@Component
class Projection {

    private final EntityManager rows;
    private final Countries countries;
    private final Topics topics;

    Projection(EntityManager rows, Countries countries, Topics topics) {
        this.rows = rows;
        this.countries = countries;
        this.topics = topics;
    }

    void show(long id, String slug, Particulars particulars, Instant at) {
        meet(particulars);
        hide(id);
        var topicIds = new HashSet<>(topics.ids(particulars.topics()).values());
        rows.persist(new LiveAgreement(id, slug, at, particulars, topicIds));
    }

    void hide(long id) {
        LiveAgreement row = rows.find(LiveAgreement.class, id);
        if (row != null) {
            rows.remove(row);
            rows.flush();
        }
    }

    /** Every country named has its row, every two that are parties their pair. */
    private void meet(Particulars particulars) {
        List<CountryCode> states = particulars.parties();
        for (CountryCode one : states) {
            states.stream()
                    .filter(other -> one.compareTo(other) < 0)
                    .forEach(other -> countries.ensure(new CountryPair(one, other)));
        }
        particulars
                .everyParty()
                .flatMap(party -> party.country().stream())
                .distinct()
                .forEach(countries::ensure);
    }
}
