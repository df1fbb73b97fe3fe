package id.rinews.dossiers;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Difference;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Typed;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/**
 * A relation as it is typed.
 *
 * @param first the code of a country, as {@code second}; asked for a new relation alone
 * @param version the counter of saves that the form was filled from; empty where nothing was written yet
 */
record RelationForm(
        String first,
        String second,
        String established,
        String source,
        String sourceLanguage,
        String summaryId,
        String summaryEs,
        String summaryEn,
        String version) {

    static final RelationForm BLANK = new RelationForm("", "", "", "", "", "", "", "", "");

    RelationForm(
            @Nullable String first,
            @Nullable String second,
            @Nullable String established,
            @Nullable String source,
            @Nullable String sourceLanguage,
            @Nullable String summaryId,
            @Nullable String summaryEs,
            @Nullable String summaryEn,
            @Nullable String version) {
        this.first = Typed.line(first).toUpperCase(Locale.ROOT);
        this.second = Typed.line(second).toUpperCase(Locale.ROOT);
        this.established = Typed.line(established);
        this.source = Typed.line(source);
        this.sourceLanguage = Typed.line(sourceLanguage).toLowerCase(Locale.ROOT);
        this.summaryId = Typed.line(summaryId);
        this.summaryEs = Typed.line(summaryEs);
        this.summaryEn = Typed.line(summaryEn);
        this.version = Typed.line(version);
    }

    static RelationForm of(Relation relation) {
        Citation source = relation.source();
        Wording summary = relation.summary();
        return new RelationForm(
                relation.pair().first().value(),
                relation.pair().second().value(),
                Objects.toString(relation.established(), ""),
                source == null ? "" : source.text(),
                source == null ? "" : source.language(),
                summary == null ? "" : summary.id(),
                summary == null ? "" : summary.es(),
                summary == null ? "" : summary.en(),
                String.valueOf(relation.version()));
    }

    Optional<CountryPair> pair() {
        return CountryPair.of(first + "-" + second);
    }

    /** Whether it can be saved, but for its pair. @param today the latest day that it is anywhere */
    void check(LocalDate today, Errors errors) {
        FuzzyDate opened = date();
        refuse(errors, "established", opened != null && opened.firstDay().isAfter(today), "relation.date.ahead");
        refuse(errors, "established", !established.isEmpty() && opened == null, "relation.date.odd");
        refuse(errors, "source", source.isEmpty() && !established.isEmpty(), "relation.source.missing");
        refuse(errors, "source", !source.isEmpty() && established.isEmpty(), "relation.source.alone");
        refuse(errors, "source", source.length() > Citation.LONGEST, "relation.source.long");
        refuse(
                errors,
                "sourceLanguage",
                !sourceLanguage.isEmpty() && !Language.isCode(sourceLanguage),
                "agreement.form.language");
        for (String summary : List.of("summaryId", "summaryEs", "summaryEn")) {
            int length = Objects.toString(errors.getFieldValue(summary), "").length();
            refuse(errors, summary, length > RelationEntry.LONGEST_SUMMARY, "relation.summary.long");
        }
    }

    /** Whether it names two countries. */
    void checkPair(Errors errors) {
        refuse(errors, "first", !CountryCode.isCountry(first), "relation.country.missing");
        refuse(errors, "second", !CountryCode.isCountry(second), "relation.country.missing");
        refuse(errors, "second", !second.isEmpty() && first.equals(second), "relation.country.same");
    }

    private static void refuse(Errors errors, String field, boolean wrong, String why) {
        if (wrong) {
            errors.rejectValue(field, why);
        }
    }

    RelationEntry entry(CountryPair pair) {
        boolean isSummed = Stream.of(summaryId, summaryEs, summaryEn).anyMatch(text -> !text.isEmpty());
        return new RelationEntry(
                pair,
                date(),
                Citation.of(source, sourceLanguage),
                isSummed ? new Wording(summaryId, summaryEs, summaryEn) : null);
    }

    private @Nullable FuzzyDate date() {
        return FuzzyDate.parse(established).orElse(null);
    }

    /** The save it was filled from; -1 where nothing was written, or the field was tampered with. */
    long filledFrom() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }

    /** The same words about a pair that the address names. */
    RelationForm about(CountryPair pair) {
        return new RelationForm(
                pair.first().value(),
                pair.second().value(),
                established,
                source,
                sourceLanguage,
                summaryId,
                summaryEs,
                summaryEn,
                version);
    }

    RelationForm at(String fresh) {
        return new RelationForm(
                first, second, established, source, sourceLanguage, summaryId, summaryEs, summaryEn, fresh);
    }

    List<Difference> against(RelationForm stored) {
        return Stream.of(
                        Difference.of("relation.established", stored.established, established),
                        Difference.of("relation.source", stored.source, source),
                        Difference.of("agreement.form.source.language", stored.sourceLanguage, sourceLanguage),
                        Difference.of("relation.summaryId", stored.summaryId, summaryId),
                        Difference.of("relation.summaryEs", stored.summaryEs, summaryEs),
                        Difference.of("relation.summaryEn", stored.summaryEn, summaryEn))
                .filter(Difference::isReal)
                .toList();
    }
}
