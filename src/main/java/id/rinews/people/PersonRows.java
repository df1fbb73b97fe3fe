package id.rinews.people;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The table of people; others ask {@link People}. */
interface PersonRows extends Repository<Person, Long>, NamedPeople {

    /** A person by what a list of options needs. */
    interface Named {
        long getId();

        String getSlug();

        String getName();
    }

    /** How a person is written. @see Person#aliases() */
    interface Spelled {
        String getName();

        /** One a line. */
        String getAliases();
    }

    @Query("select p.name as name, p.aliases as aliases from Person p order by p.sortName, p.id")
    List<Spelled> spellings(Limit limit);

    Person saveAndFlush(Person person);

    Optional<Person> findById(long id);

    Optional<Person> findBySlug(String slug);

    /** Who once had this address. */
    @Query("select p from Person p join p.formerSlugs f where f = :slug")
    Optional<Person> findByFormerSlug(String slug);

    List<Named> findBySlugIn(Collection<String> slugs);

    List<Named> findByIdIn(Collection<Long> ids);

    List<Named> findByOrderBySortNameAscIdAsc(Limit limit);

    /** One page of ids, by name. {@code words} are folded. */
    @Query("select p.id from Person p where p.lookup like concat('%', :words, '%') order by p.sortName, p.id")
    List<Long> matching(String words, Pageable place);

    @Query("select count(p) from Person p where p.lookup like concat('%', :words, '%')")
    long countMatching(String words);

    /** Whole people in one statement. */
    @Query("""
            select distinct p from Person p left join fetch p.appointments a left join fetch a.office
            where p.id in :ids order by p.sortName, p.id""")
    List<Person> whole(Collection<Long> ids);

    /** Whoever changes it holds the row, so that of two hands one sees the other's version. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Person p where p.id = :id")
    Optional<Person> forChange(long id);
}
