package id.rinews.people;

import id.rinews.people.PersonEntry.Held;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Typed;
import id.rinews.shared.Wording;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** An office held, as it is typed. */
record OfficeRow(
        String titleId,
        String titleEs,
        String titleEn,
        String country,
        String from,
        String to,
        String source,
        String sourceLanguage) {

    static final OfficeRow BLANK = new OfficeRow("", "", "", "", "", "", "", "");

    OfficeRow(
            @Nullable String titleId,
            @Nullable String titleEs,
            @Nullable String titleEn,
            @Nullable String country,
            @Nullable String from,
            @Nullable String to,
            @Nullable String source,
            @Nullable String sourceLanguage) {
        this.titleId = Typed.line(titleId);
        this.titleEs = Typed.line(titleEs);
        this.titleEn = Typed.line(titleEn);
        this.country = Typed.line(country).toUpperCase(Locale.ROOT);
        this.from = Typed.line(from);
        this.to = Typed.line(to);
        this.source = Typed.line(source);
        this.sourceLanguage = Typed.line(sourceLanguage).toLowerCase(Locale.ROOT);
    }

    static OfficeRow of(Appointment held) {
        Wording title = held.office().title();
        return new OfficeRow(
                title.id(),
                title.es(),
                title.en(),
                text(held.office().country()),
                text(held.from()),
                text(held.to()),
                held.source().text(),
                held.source().language());
    }

    boolean isBlank() {
        return equals(BLANK);
    }

    /** @param at the row's place in the form, such as {@code appointments[0].} */
    void check(Errors errors, String at) {
        refuse(
                errors,
                at + "titleId",
                titleId.isEmpty() && titleEs.isEmpty() && titleEn.isEmpty(),
                "office.title.missing");
        refuse(errors, at + "titleId", titleId.length() > Held.LONGEST_TITLE, "office.title.long");
        refuse(errors, at + "titleEs", titleEs.length() > Held.LONGEST_TITLE, "office.title.long");
        refuse(errors, at + "titleEn", titleEn.length() > Held.LONGEST_TITLE, "office.title.long");
        refuse(errors, at + "country", !country.isEmpty() && !CountryCode.isCountry(country), "office.country.unknown");
        refuse(errors, at + "from", isOdd(from), "office.date.odd");
        refuse(errors, at + "to", isOdd(to), "office.date.odd");
        refuse(errors, at + "to", !Held.isOrdered(date(from), date(to)), "office.dates.disordered");
        refuse(errors, at + "source", source.isEmpty(), "office.source.missing");
        refuse(errors, at + "source", source.length() > Citation.LONGEST, "office.source.long");
        refuse(
                errors,
                at + "sourceLanguage",
                !sourceLanguage.isEmpty() && !Language.isCode(sourceLanguage),
                "agreement.form.language");
    }

    Held held() {
        CountryCode of = country.isEmpty() ? null : new CountryCode(country);
        return new Held(
                new Wording(titleId, titleEs, titleEn), of, date(from), date(to), new Citation(source, sourceLanguage));
    }

    /** Everything of it in one line, for comparing. */
    String line() {
        String titles =
                Stream.of(titleId, titleEs, titleEn).filter(t -> !t.isEmpty()).collect(Collectors.joining(" / "));
        return "%s · %s · %s – %s · %s %s"
                .formatted(titles, country, from, to, source, sourceLanguage)
                .strip();
    }

    private static void refuse(Errors errors, String field, boolean wrong, String why) {
        if (wrong) {
            errors.rejectValue(field, why);
        }
    }

    private static boolean isOdd(String text) {
        return !text.isEmpty() && date(text) == null;
    }

    private static @Nullable FuzzyDate date(String text) {
        return FuzzyDate.parse(text).orElse(null);
    }

    private static String text(@Nullable Object fact) {
        return Objects.toString(fact, "");
    }
}
