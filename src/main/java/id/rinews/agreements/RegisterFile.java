package id.rinews.agreements;

import static java.util.stream.Collectors.joining;

import id.rinews.shared.Addresses;
import id.rinews.shared.Csv;
import id.rinews.shared.Dates;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.PortalSettings;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The register as CSV: the columns of the screen in its words, then the dates in ISO 8601 and the address. */
@Component
class RegisterFile {

    private static final String STATUS = "register.column.status";

    private static final List<String> COLUMNS = List.of(
            "register.column.title",
            "register.column.parties",
            "agreement.designation",
            "register.column.signed",
            STATUS,
            "register.column.iso",
            "register.column.address");

    private final MessageSource messages;
    private final Dates dates;
    private final PortalSettings portal;

    RegisterFile(MessageSource messages, Dates dates, PortalSettings portal) {
        this.messages = messages;
        this.dates = dates;
        this.portal = portal;
    }

    /** {@code perjanjian.csv}, as the list's address is called in the language. */
    String name(Language language) {
        String path = Addresses.AGREEMENTS.path(language);
        return path.substring(path.lastIndexOf('/') + 1) + ".csv";
    }

    /** @param on the day whose status is told; null for today */
    byte[] of(List<RegisterRow> rows, @Nullable LocalDate on, Language language) {
        List<String> head =
                COLUMNS.stream().map(column -> head(column, on, language)).toList();
        return Csv.of(Stream.concat(Stream.of(head), rows.stream().map(row -> cells(row, language))));
    }

    private String head(String column, @Nullable LocalDate on, Language language) {
        return on == null || !column.equals(STATUS)
                ? word(column, language)
                : Objects.requireNonNull(messages.getMessage(
                        STATUS + ".on", new Object[] {dates.brief(on, language)}, language.locale()));
    }

    private List<String> cells(RegisterRow row, Language language) {
        return List.of(
                row.title().text(),
                row.parties(),
                word("designation." + row.designation(), language),
                row.signed().isEmpty() ? word("unknown", language) : signed(row, language),
                status(row, language),
                row.signed().stream().map(FuzzyDate::toString).collect(joining("; ")),
                portal.address(row.path()));
    }

    private String status(RegisterRow row, Language language) {
        String status = word("status." + row.mark().name(), language);
        String again = row.again() ? " " + word("agreement.again", language) : "";
        return row.since().isEmpty()
                ? status
                : "%s%s %s%s".formatted(status, again, days(row.since(), language), alone(row, language));
    }

    private String days(List<FuzzyDate> since, Language language) {
        return since.stream().map(date -> dates.day(date, language)).collect(joining(word("agreement.or", language)));
    }

    private String alone(RegisterRow row, Language language) {
        return row.alone() == null
                ? ""
                : " (%s)"
                        .formatted(
                                messages.getMessage("agreement.alone", new Object[] {row.alone()}, language.locale()));
    }

    private String signed(RegisterRow row, Language language) {
        String days = words(row.signed(), language);
        return row.coming() ? days + " " + word("agreement.act.planned", language) : days;
    }

    private String words(List<FuzzyDate> signed, Language language) {
        return signed.stream()
                .map(date -> dates.brief(date, language))
                .collect(joining(word("agreement.or", language)));
    }

    private String word(String key, Language language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language.locale()));
    }
}
