package id.rinews.people;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** People as other modules ask for them. */
@Service
@Transactional(readOnly = true)
public class People {

    private static final Limit OFFERED = Limit.of(2_000);

    private final PersonRows rows;

    People(PersonRows rows) {
        this.rows = rows;
    }

    /**
     * People with the offices they held on a story's day, in the order of the ids and in one statement; ids that are not
     * known are left out.
     *
     * @param storyDay of the dateline, else of the first publication in the story's zone
     * @param today the reader's day, which tells whether an office has ended since
     */
    public List<PersonThen> asOf(Collection<Long> ids, LocalDate storyDay, LocalDate today, Language reader) {
        return found(ids)
                .map(person -> PersonThen.of(person, storyDay, today, reader))
                .toList();
    }

    /** People with all their offices, in the order of the ids and in one statement; ids that are not known are left out. */
    public List<PersonNow> now(Collection<Long> ids, LocalDate today, Language reader) {
        return found(ids).map(person -> PersonNow.of(person, today, reader)).toList();
    }

    /** The same, followed by those who alone bear one of the names. */
    public List<PersonNow> now(Collection<Long> ids, Collection<String> names, LocalDate today, Language reader) {
        List<Person> all = ids.isEmpty() && names.isEmpty() ? List.of() : rows.wholeOrNamed(ids, names);
        Map<Long, Person> byId = all.stream().collect(toMap(Person::id, Function.identity()));
        Stream<Person> alone = all.stream().collect(groupingBy(Person::name)).values().stream()
                .filter(bearers -> bearers.size() == 1)
                .map(List::getFirst)
                .filter(person -> !ids.contains(person.id()));
        return Stream.concat(ids.stream().map(byId::get).filter(Objects::nonNull), alone)
                .map(person -> PersonNow.of(person, today, reader))
                .toList();
    }

    private Stream<Person> found(Collection<Long> ids) {
        Map<Long, Person> found =
                ids.isEmpty() ? Map.of() : rows.whole(ids).stream().collect(toMap(Person::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull);
    }

    /** Names by id, in no order and in one statement; ids that are not known are left out. */
    public Map<Long, String> names(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.findByIdIn(ids).stream().collect(toMap(PersonRows.Named::getId, PersonRows.Named::getName));
    }

    /** Ids by slug; slugs that are not known are left out. */
    public Map<String, Long> ids(Collection<String> slugs) {
        return slugs.isEmpty()
                ? Map.of()
                : rows.findBySlugIn(slugs).stream().collect(toMap(PersonRows.Named::getSlug, PersonRows.Named::getId));
    }

    /** The address of whoever once had this one. */
    public Optional<String> renamed(String slug) {
        return rows.findByFormerSlug(slug).map(Person::slug);
    }

    /** Names and other spellings of everybody, in one statement; of two thousand people at most. */
    public List<String> spellings() {
        return rows.spellings(OFFERED).stream()
                .flatMap(person -> Stream.concat(
                        Stream.of(person.getName()), person.getAliases().lines()))
                .filter(name -> !name.isBlank())
                .toList();
    }

    /** Those who alone bear one of these names, by name and in one statement. @param held their offices, as they were typed there */
    public Map<String, PersonSigning> signers(Map<String, String> held, LocalDate day, Language reader) {
        return held.isEmpty()
                ? Map.of()
                : rows.wholeOrNamed(List.of(), held.keySet()).stream()
                        .collect(groupingBy(Person::name))
                        .values()
                        .stream()
                        .filter(bearers -> bearers.size() == 1)
                        .map(List::getFirst)
                        .collect(toMap(
                                Person::name,
                                person -> PersonSigning.of(person, held.getOrDefault(person.name(), ""), day, reader)));
    }

    /** Names by id of those who alone bear one of these names, in no order and in one statement. */
    public Map<Long, String> bearers(Collection<String> names) {
        return unique(names).collect(toMap(PersonRows.Named::getId, PersonRows.Named::getName));
    }

    private Stream<PersonRows.Named> unique(Collection<String> names) {
        return names.isEmpty()
                ? Stream.of()
                : rows.findByNameIn(names).stream().collect(groupingBy(PersonRows.Named::getName)).values().stream()
                        .filter(bearers -> bearers.size() == 1)
                        .map(List::getFirst);
    }

    /** Slug and name of each person for a form, by name; at most two thousand. */
    public List<Choice> options() {
        return rows.findByOrderBySortNameAscIdAsc(OFFERED).stream()
                .map(person -> new Choice(person.getSlug(), person.getName()))
                .toList();
    }
}
