package id.rinews.agreements;

import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads one field at a time: null where nothing was typed, an error and null where it cannot be read. */
final class FieldReader {

    private final Errors errors;

    FieldReader(Errors errors) {
        this.errors = errors;
    }

    void refuse(String field, String key, Object... arguments) {
        if (!errors.hasFieldErrors(field)) {
            errors.rejectValue(field, key, arguments, null);
        }
    }

    @Nullable
    String text(String typed, String field, int longest) {
        if (typed.length() > longest) {
            refuse(field, "agreement.form.long", longest);
        }
        return typed.isEmpty() ? null : typed;
    }

    @Nullable
    String needed(String typed, String field, int longest) {
        if (typed.isEmpty()) {
            refuse(field, "agreement.form.incomplete");
        }
        return text(typed, field, longest);
    }

    <E extends Enum<E>> @Nullable E one(E[] values, String typed, String field) {
        Optional<E> found = Arrays.stream(values)
                .filter(value -> value.name().equals(typed))
                .findFirst();
        return typed.isEmpty() ? null : read(found, field, "agreement.form.choice");
    }

    @Nullable
    Integer number(String typed, String field) {
        Optional<Integer> found = typed.matches("[0-9]{1,9}") ? Optional.of(Integer.valueOf(typed)) : Optional.empty();
        return typed.isEmpty() ? null : read(found, field, "agreement.form.number");
    }

    @Nullable
    LocalDate day(String typed, String field) {
        return typed.isEmpty() ? null : read(day(typed), field, "agreement.form.day");
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return typed.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}") ? Optional.of(LocalDate.parse(typed)) : Optional.empty();
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /** As precise as was typed, or coarser where the precision says so; more precise than typed it cannot be. */
    @Nullable
    FuzzyDate date(String typed, String precision, String at) {
        var asked = one(FuzzyDate.Precision.values(), precision, at + ".precision");
        if (typed.isEmpty()) {
            return null;
        }
        FuzzyDate date = read(
                typed.matches("[0-9-]+") ? FuzzyDate.parse(typed) : Optional.empty(),
                at + ".date",
                "agreement.form.date.odd");
        if (date == null || asked == null) {
            return date;
        }
        if (asked.compareTo(date.precision()) > 0) {
            refuse(at + ".precision", "agreement.form.precision");
            return date;
        }
        return new FuzzyDate(date.firstDay(), asked);
    }

    @Nullable
    CountryCode country(String typed, String field) {
        String code = typed.toUpperCase(Locale.ROOT);
        Optional<CountryCode> found =
                CountryCode.isCountry(code) ? Optional.of(new CountryCode(code)) : Optional.empty();
        return read(found, field, "agreement.form.choice");
    }

    @Nullable
    String language(String typed, String field) {
        String code = typed.toLowerCase(Locale.ROOT);
        return typed.isEmpty()
                ? null
                : read(Optional.of(code).filter(Language::isCode), field, "agreement.form.language");
    }

    @Nullable
    String web(String typed, String field) {
        text(typed, field, 1000);
        return typed.isEmpty() ? null : read(address(typed), field, "agreement.form.url");
    }

    private static Optional<String> address(String typed) {
        try {
            URI uri = new URI(typed);
            boolean isWeb = ("https".equalsIgnoreCase(uri.getScheme()) || "http".equalsIgnoreCase(uri.getScheme()))
                    && uri.getHost() != null;
            return isWeb
                    ? Optional.of(uri.getScheme().toLowerCase(Locale.ROOT)
                            + typed.substring(uri.getScheme().length()))
                    : Optional.empty();
        } catch (URISyntaxException _) {
            return Optional.empty();
        }
    }

    private <V> @Nullable V read(Optional<V> found, String field, String key) {
        if (found.isEmpty()) {
            refuse(field, key);
        }
        return found.orElse(null);
    }
}
