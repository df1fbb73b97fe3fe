package id.rinews.topics;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of topics; others ask {@link Topics}. */
interface TopicRows extends Repository<Topic, Long> {

    Topic saveAndFlush(Topic topic);

    Optional<Topic> findById(long id);

    Optional<Topic> findBySlug(String slug);

    /** The topic that once had this address. */
    @Query("select t from Topic t join t.formerSlugs f where f = :slug")
    Optional<Topic> findByFormerSlug(String slug);

    Optional<Topic> findByIptcCode(String iptcCode);

    List<Topic> findByIdIn(Collection<Long> ids);

    List<Topic> findBySlugIn(Collection<String> slugs);

    List<Topic> findByOrderBySlug(Limit limit);

    List<Topic> findByOrderBySlug(Pageable place);

    long count();

    /** Whoever changes it holds the row, so that of two hands one sees the other's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select t from Topic t where t.id = :id")
    Optional<Topic> forChange(long id);
}
