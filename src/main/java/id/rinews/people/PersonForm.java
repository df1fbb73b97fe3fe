package id.rinews.people;

import id.rinews.shared.Difference;
import id.rinews.shared.Slug;
import id.rinews.shared.Typed;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A person as typed.
 *
 * @param aliases one a line
 * @param appointments rows; a blank one counts for nothing
 * @param version the counter of saves that the form was filled from; empty for a new person
 */
record PersonForm(String name, String slug, String aliases, List<OfficeRow> appointments, String version) {

    private static final int MOST_OFFICES = 50;
    private static final int LONGEST_ALIASES = 2_000;

    static final PersonForm BLANK = new PersonForm("", "", "", List.of(OfficeRow.BLANK), "");

    PersonForm(
            @Nullable String name,
            @Nullable String slug,
            @Nullable String aliases,
            @Nullable List<OfficeRow> appointments,
            @Nullable String version) {
        this.name = Typed.line(name);
        this.slug = Typed.line(slug).toLowerCase(Locale.ROOT);
        this.aliases = Typed.text(aliases);
        this.appointments = appointments == null
                ? List.of()
                // a gap in the numbers of the rows is a null
                : appointments.stream()
                        .map(row -> Objects.requireNonNullElse(row, OfficeRow.BLANK))
                        .toList();
        this.version = Typed.line(version);
    }

    static PersonForm of(Person person) {
        return new PersonForm(
                person.name(),
                person.slug(),
                String.join("\n", person.aliases()),
                person.appointments().stream()
                        .sorted(Appointment.LATEST_FIRST)
                        .map(OfficeRow::of)
                        .toList(),
                String.valueOf(person.version()));
    }

    /** Whether it can be saved, as far as the form alone can tell. */
    void check(Errors errors) {
        if (name.isEmpty()) {
            errors.rejectValue("name", "person.name.missing");
        }
        if (name.length() > PersonEntry.LONGEST_NAME) {
            errors.rejectValue("name", "person.name.long");
        }
        if (!slug.isEmpty() && !Slug.isSlug(slug)) {
            errors.rejectValue("slug", "slug.odd");
        }
        if (aliases.length() > LONGEST_ALIASES) {
            errors.rejectValue("aliases", "person.aliases.long");
        }
        if (appointments.size() > MOST_OFFICES) {
            errors.reject("person.appointments.many");
        }
        for (int i = 0; i < appointments.size(); i++) {
            if (!appointments.get(i).isBlank()) {
                appointments.get(i).check(errors, "appointments[%d].".formatted(i));
            }
        }
    }

    PersonEntry entry() {
        return new PersonEntry(
                slug, name, Typed.lines(aliases), offices().map(OfficeRow::held).toList());
    }

    /** The save it was filled from; -1 where the field was tampered with, which no save bears. */
    long filledFrom() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    PersonForm at(String fresh) {
        return new PersonForm(name, slug, aliases, appointments, fresh);
    }

    PersonForm withOneMoreRow() {
        List<OfficeRow> rows =
                Stream.concat(appointments.stream(), Stream.of(OfficeRow.BLANK)).toList();
        return new PersonForm(name, slug, aliases, rows, version);
    }

    List<Difference> against(PersonForm stored) {
        return Stream.of(
                        Difference.of("person.name", stored.name, name),
                        Difference.of("person.slug", stored.slug, slug),
                        Difference.of("person.aliases", stored.aliases, aliases),
                        new Difference("person.appointments", stored.lines(), lines()))
                .filter(Difference::isReal)
                .toList();
    }

    private List<String> lines() {
        return offices().map(OfficeRow::line).toList();
    }

    private Stream<OfficeRow> offices() {
        return appointments.stream().filter(row -> !row.isBlank());
    }
}
