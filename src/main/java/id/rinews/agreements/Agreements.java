package id.rinews.agreements;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Agreements extends Repository<Agreement, Long> {

    Agreement save(Agreement agreement);

    Optional<Agreement> findById(long id);

    boolean existsById(long id);

    /** Nobody else changes it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Agreement a where a.id = ?1")
    Optional<Agreement> forChange(long id);

    List<Agreement> findByOrderBySavedAtDescIdDesc(Pageable page);

    List<Agreement> findByIdIn(Collection<Long> ids);

    long count();

    @Query("select a.id from Agreement a where a.id in :ids")
    List<Long> known(Collection<Long> ids);
}
