package id.rinews.people;

import static java.util.stream.Collectors.toMap;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
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

    /** The same, followed by those who alone bear one of the names, as it is or as another spelling. */
    public List<PersonNow> now(Collection<Long> ids, Collection<String> names, LocalDate today, Language reader) {
        List<Person> all = ids.isEmpty() && names.isEmpty() ? List.of() : rows.wholeOrNamed(ids, names);
        Map<Long, Person> byId = all.stream().collect(toMap(Person::id, Function.identity()));
        Stream<Person> alone = names.stream()
                .distinct()
                .map(name -> all.stream()
                        .filter(person -> person.names().contains(name))
                        .toList())
                .filter(bearers -> bearers.size() == 1)
                .map(List::getFirst)
                .distinct()
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

    /** Who signed, by name and in one statement: those who alone bear the name and can have signed for that country. */
    public Map<String, PersonSigning> signers(Collection<Signature> signed, LocalDate day, Language reader) {
        Map<String, PersonSigning> known = new HashMap<>();
        bearers(signed)
                .forEach((signature, person) ->
                        known.putIfAbsent(signature.name(), PersonSigning.of(person, signature.office(), day, reader)));
        return known;
    }

    /** Names by id of those who signed, in no order and in one statement. */
    public Map<Long, String> named(Collection<Signature> signed) {
        return bearers(signed).values().stream().distinct().collect(toMap(Person::id, Person::name));
    }

    private Map<Signature, Person> bearers(Collection<Signature> signed) {
        List<Person> known = signed.isEmpty()
                ? List.of()
                : rows.wholeOrNamed(
                        List.of(), signed.stream().map(Signature::name).toList());
        Map<Signature, Person> found = new LinkedHashMap<>();
        for (Signature signature : signed) {
            List<Person> bearers = known.stream()
                    .filter(person -> person.names().contains(signature.name()))
                    .toList();
            if (bearers.size() == 1 && bearers.getFirst().canActFor(signature.country())) {
                found.put(signature, bearers.getFirst());
            }
        }
        return found;
    }

    /** Slug and name of each person for a form, by name; at most two thousand. */
    public List<Choice> options() {
        return rows.findByOrderBySortNameAscIdAsc(OFFERED).stream()
                .map(person -> new Choice(person.getSlug(), person.getName()))
                .toList();
    }
}
