package id.rinews.topics;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of topics; others ask {@link Topics}. */
interface TopicRows extends Repository<Topic, Long> {

    Topic saveAndFlush(Topic topic);

    Optional<Topic> findById(long id);

    Optional<Topic> findBySlug(String slug);

    Optional<Topic> findByIptcCode(String iptcCode);

    List<Topic> findByIdIn(Collection<Long> ids);

    List<Topic> findBySlugIn(Collection<String> slugs);

    List<Topic> findAllByOrderBySlug(org.springframework.data.domain.Limit limit);

    Page<Topic> findAllByOrderBySlug(Pageable place);

    /** Whoever changes it holds the row, so that of two hands one sees the other's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Topic t where t.id = :id")
    Optional<Topic> forChange(long id);
}
