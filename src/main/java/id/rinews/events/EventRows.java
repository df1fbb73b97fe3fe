package id.rinews.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of events; others ask {@link Timeline}. */
interface EventRows extends Repository<Event, Long> {

    Event saveAndFlush(Event event);

    Optional<Event> findBySlug(String slug);

    @Query("select e from Event e join e.pairs p where p = :pair order by e.lastDay desc, e.startDay desc, e.id desc")
    List<Event> latest(String pair, Limit limit);

    /** The nearest before a day and the nearest from it on, in one statement, the earliest first. */
    @Query("""
            select e from Event e where e.id in (
                select b.id from Event b join b.pairs p where p = :pair and b.lastDay < :day
                order by b.lastDay desc, b.startDay desc, b.id desc limit :before)
            or e.id in (
                select a.id from Event a join a.pairs q where q = :pair and a.lastDay >= :day
                order by a.lastDay, a.startDay, a.id limit :after)
            order by e.lastDay, e.startDay, e.id""")
    List<Event> around(String pair, LocalDate day, int before, int after);
}
