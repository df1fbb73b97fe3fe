package id.rinews.events;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of events; others ask {@link Timeline}. */
interface EventRows extends Repository<Event, Long> {

    Event saveAndFlush(Event event);

    Optional<Event> findBySlug(String slug);

    long count();

    @Query("select distinct p from Event e join e.pairs p")
    List<String> pairs();

    /** One page of ids, the latest first. */
    @Query("select e.id from Event e order by e.lastDay desc, e.startDay desc, e.id desc")
    List<Long> page(Pageable place);

    /** With their pairs, in one statement, the latest first. */
    @Query("""
            select distinct e from Event e left join fetch e.pairs left join fetch e.agreements where e.id in :ids
            order by e.lastDay desc, e.startDay desc, e.id desc""")
    List<Event> whole(Collection<Long> ids);

    /** Whoever changes it holds the row, so that of two hands one sees the other's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select e from Event e where e.id = :id")
    Optional<Event> forChange(long id);

    /** With the agreements they are about, in one statement. */
    @Query("""
            select distinct e from Event e left join fetch e.agreements where e.id in (
                select l.id from Event l join l.pairs p where p = :pair and l.lastDay <= :until
                order by l.lastDay desc, l.startDay desc, l.id desc limit :most)
            order by e.lastDay desc, e.startDay desc, e.id desc""")
    List<Event> latest(String pair, LocalDate until, int most);

    /** The nearest before a day and the nearest from it on, in one statement, the earliest first. */
    @Query("""
            select distinct e from Event e left join fetch e.agreements where e.id in (
                select b.id from Event b join b.pairs p where p in :pairs and b.lastDay < :day
                group by b.id, b.lastDay, b.startDay
                order by b.lastDay desc, b.startDay desc, b.id desc limit :before)
            or e.id in (
                select a.id from Event a join a.pairs q where q in :pairs and a.lastDay >= :day
                group by a.id, a.lastDay, a.startDay
                order by a.lastDay, a.startDay, a.id limit :after)
            order by e.lastDay, e.startDay, e.id""")
    List<Event> around(Collection<String> pairs, LocalDate day, int before, int after);
}
