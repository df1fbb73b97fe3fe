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

    /** The very same that was sent since a moment, and waits for its answer. */
    @Query("select r from ReaderRequest r where r.receivedAt > :since and r.answeredAt is null and r.kind = :kind"
            + " and r.story = :story and r.name = :name and r.contact = :contact and r.body = :body"
            + " order by r.receivedAt limit 1")
    Optional<ReaderRequest> same(
            Instant since, RequestKind kind, String story, String name, String contact, String body);

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
