package id.rinews.people;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Offices, each once. */
interface Offices extends Repository<Office, Long> {

    Office save(Office office);

    @Query("""
            select o from Office o where o.country is not distinct from :country and o.title.id is not distinct from :id
            and o.title.es is not distinct from :es and o.title.en is not distinct from :en""")
    Optional<Office> like(@Nullable String country, @Nullable String id, @Nullable String es, @Nullable String en);
}
