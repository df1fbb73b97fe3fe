package id.rinews.agreements;

import static java.util.stream.Collectors.joining;

import id.rinews.shared.Addresses;
import id.rinews.shared.Dates;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.PortalSettings;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * The register as CSV (RFC 4180): the columns of the screen in its words, then the dates in ISO 8601 and the address. The byte
 * order mark tells spreadsheets that it is UTF-8.
 */
@Component
class RegisterFile {

    private static final String MARK = "\uFEFF";
    private static final List<String> COLUMNS = List.of(
            "register.column.title",
            "register.column.parties",
            "agreement.designation",
            "register.column.signed",
            "register.column.status",
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

    String of(List<RegisterRow> rows, Language language) {
        Stream<String> head = Stream.of(line(COLUMNS.stream().map(column -> word(column, language))));
        return Stream.concat(head, rows.stream().map(row -> line(cells(row, language))))
                .collect(joining("", MARK, ""));
    }

    private Stream<String> cells(RegisterRow row, Language language) {
        return Stream.of(
                row.title().text(),
                row.parties(),
                word("designation." + row.designation(), language),
                row.signed().isEmpty() ? word("unknown", language) : words(row.signed(), language),
                status(row, language),
                row.signed().stream().map(FuzzyDate::toString).collect(joining("; ")),
                portal.address(row.path()));
    }

    private String status(RegisterRow row, Language language) {
        String status = word("status." + row.mark().name(), language);
        return row.since() == null ? status : "%s (%s)".formatted(status, dates.day(row.since(), language));
    }

    private String words(List<FuzzyDate> signed, Language language) {
        return signed.stream().map(date -> dates.day(date, language)).collect(joining(word("agreement.or", language)));
    }

    private String word(String key, Language language) {
        return Objects.requireNonNull(messages.getMessage(key, null, language.locale()));
    }

    private static String line(Stream<String> cells) {
        return cells.map(RegisterFile::cell).collect(joining(",", "", "\r\n"));
    }

    /** In quotes where the grammar asks for it; what a spreadsheet would take for a formula begins with an apostrophe. */
    static String cell(String text) {
        String harmless = text.matches("(?s)[=+\\-@\\t\\r\\n].*") ? "'" + text : text;
        return harmless.matches("(?s).*[\",\\r\\n].*") ? '"' + harmless.replace("\"", "\"\"") + '"' : harmless;
    }
}
