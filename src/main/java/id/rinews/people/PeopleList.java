package id.rinews.people;

import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * A page of the desk's list of people.
 *
 * @param q what was searched for; empty for everybody
 * @param mayWrite whether the one who looks may change them
 */
record PeopleList(String q, long total, Paging paging, List<Row> rows, boolean mayWrite) {

    record Row(long id, String name, List<String> aliases, List<Title> offices, String slug) {

        static Row of(Person person, Language reader) {
            List<Title> offices = person.appointments().stream()
                    .sorted(Appointment.LATEST_FIRST)
                    .limit(2)
                    .map(held -> Title.of(held.office(), reader))
                    .toList();
            return new Row(person.id(), person.name(), person.aliases(), offices, person.slug());
        }
    }

    /** An office held, in the reader's language where there is one. */
    record Title(String text, Language language) {

        static Title of(Office office, Language reader) {
            var told = office.title().told(reader);
            return new Title(told.text(), told.language());
        }
    }

    public boolean isSearch() {
        return !q.isEmpty();
    }

    /** The list's address up to the number of a page. */
    public String base() {
        return "/desk/people?" + (isSearch() ? "q=" + URLEncoder.encode(q, StandardCharsets.UTF_8) + "&" : "")
                + "page=";
    }
}
