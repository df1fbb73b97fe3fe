package id.rinews.dossiers;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of relations. */
interface RelationRows extends Repository<Relation, String> {

    Relation saveAndFlush(Relation relation);

    Optional<Relation> findById(String pair);

    List<Relation> findByPairIn(Collection<String> pairs);

    @Query(
            "select r from Relation r where r.establishedDay is not null or coalesce(r.summary.id, r.summary.es, r.summary.en) is not null")
    List<Relation> told();

    /** Whoever changes it holds the row, so that of two hands one sees the other's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Relation r where r.pair = :pair")
    Optional<Relation> forChange(String pair);
}
