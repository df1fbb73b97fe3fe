package id.rinews.people;

import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Found by Spring Data under this name. Spellings stand one a line, so that the database looks for them within. */
class NamedPeopleImpl implements NamedPeople {

    /** Beyond so many names, everybody with another spelling is looked at instead. */
    private static final int MOST = 100;

    private final EntityManager entities;

    NamedPeopleImpl(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public List<Person> wholeOrNamed(Collection<Long> ids, Collection<String> names) {
        List<String> asked = names.stream().distinct().toList();
        int looked = asked.size() <= MOST ? asked.size() : 0;
        String spelled = looked < asked.size()
                ? " or p.aliases <> ''"
                : IntStream.range(0, looked)
                        .mapToObj(i -> " or p.aliases like :name%d escape '!'".formatted(i))
                        .collect(Collectors.joining());
        TypedQuery<Person> query = entities.createQuery(
                        "select distinct p from Person p left join fetch p.appointments a left join fetch a.office"
                                + " where p.id in :ids or p.name in :names" + spelled + " order by p.sortName, p.id",
                        Person.class)
                .setParameter("ids", ids)
                .setParameter("names", asked);
        IntStream.range(0, looked).forEach(i -> query.setParameter("name" + i, within(asked.get(i))));
        return query.getResultList().stream()
                .filter(person ->
                        ids.contains(person.id()) || person.names().stream().anyMatch(asked::contains))
                .toList();
    }

    private static String within(String name) {
        return "%" + name.replaceAll("[!%_]", "!$0") + "%";
    }
}
