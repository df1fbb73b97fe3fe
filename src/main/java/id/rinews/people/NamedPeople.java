package id.rinews.people;

import java.util.Collection;
import java.util.List;

/** People by any of their names. */
interface NamedPeople {

    /** Whole people of these ids, and those who bear one of these names, as it is or as another spelling; by name, in one statement. */
    List<Person> wholeOrNamed(Collection<Long> ids, Collection<String> names);
}
