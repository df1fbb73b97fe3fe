package id.rinews.articles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Schedules extends Repository<Schedule, Long> {

    Schedule save(Schedule schedule);

    Optional<Schedule> findByArticle(long article);

    List<Schedule> findByArticleIn(Collection<Long> articles);

    void delete(Schedule schedule);

    /** The next one that is due, held until this transaction ends; one that somebody else holds is passed over. */
    @Query(
            value = "select * from schedule where due_at <= :now and failed_at is null"
                    + " order by due_at, article_id fetch first 1 rows only for update skip locked",
            nativeQuery = true)
    Optional<Schedule> nextDue(Instant now);

    @Query("select s from Schedule s order by s.dueAt, s.article")
    List<Schedule> next(Limit limit);
}
