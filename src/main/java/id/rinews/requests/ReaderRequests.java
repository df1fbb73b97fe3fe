package id.rinews.requests;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ReaderRequests extends Repository<ReaderRequest, Long> {

    ReaderRequest save(ReaderRequest request);

    boolean existsByReceivedAt(Instant at);

    Optional<ReaderRequest> findById(long id);

    /** Nobody else answers it until this transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ReaderRequest r where r.id = :id")
    Optional<ReaderRequest> forAnswer(long id);

    /** The longest waiting first: they are due in the order in which they came. */
    Page<ReaderRequest> findByAnsweredAtIsNullOrderByReceivedAtAscIdAsc(Pageable place);

    Page<ReaderRequest> findByAnsweredAtIsNotNullOrderByAnsweredAtDescIdDesc(Pageable place);

    List<ReaderRequest> findByAnsweredAtIsNullOrderByReceivedAtAscIdAsc(Limit limit);

    long countByAnsweredAtIsNull();
}
