package id.rinews.articles;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Schedules extends Repository<Schedule, Long> {

    Schedule save(Schedule schedule);

    Optional<Schedule> findByArticle(long article);

    /** Whether another edition of a story is to be published before a moment. */
    @Query(
            "select count(s) > 0 from Schedule s, Article a where a.id = s.article and a.story = :story and a.id <> :article"
                    + " and a.status = 'SCHEDULED' and s.failedAt is null and s.dueAt < :moment")
    boolean isDueBefore(long story, long article, Instant moment);

    /** Translations of a story that are to be published for the first time, the next first. */
    @Query(
            "select s from Schedule s, Article a, Revision r where a.id = s.article and r.id = a.manuscript.translatedFrom"
                    + " and r.article = :source and a.firstPublishedAt is null and s.failedAt is null order by s.dueAt, s.article")
    List<Schedule> translationsOf(long source);

    /** Stories whose moment passed in vain: few, until somebody has dealt with them. */
    @Query("select s.article from Schedule s where s.failedAt is not null")
    Set<Long> failed();

    void delete(Schedule schedule);

    /**
     * Stories that are due, held until this transaction ends; those that somebody else holds are passed over. The story is locked
     * and not its appointment, as by whoever publishes it by hand: else the two could wait for each other.
     */
    @Query(
            value = "select id from article where id in"
                    + " (select article_id from schedule where due_at <= :now and failed_at is null)"
                    + " order by id limit :most for update skip locked",
            nativeQuery = true)
    List<Long> due(Instant now, int most);

    @Query("select s from Schedule s where s.article in :articles and s.dueAt <= :now and s.failedAt is null"
            + " order by s.dueAt, s.article")
    List<Schedule> due(Collection<Long> articles, Instant now);

    @Query("select s from Schedule s order by s.dueAt, s.article")
    List<Schedule> next(Limit limit);
}
