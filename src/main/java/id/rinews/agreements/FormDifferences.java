package id.rinews.agreements;

import id.rinews.shared.Difference;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a form says otherwise than what is stored, field by field. */
final class FormDifferences {

    private FormDifferences() {}

    static List<Difference> between(AgreementForm stored, AgreementForm typed) {
        return Stream.of(
                        field(
                                "agreement.form.title.id",
                                stored,
                                typed,
                                form -> form.titles().getOrDefault("id", "")),
                        field(
                                "agreement.form.title.es",
                                stored,
                                typed,
                                form -> form.titles().getOrDefault("es", "")),
                        field(
                                "agreement.form.title.en",
                                stored,
                                typed,
                                form -> form.titles().getOrDefault("en", "")),
                        field(
                                "agreement.form.summary.id",
                                stored,
                                typed,
                                form -> form.summaries().getOrDefault("id", "")),
                        field(
                                "agreement.form.summary.es",
                                stored,
                                typed,
                                form -> form.summaries().getOrDefault("es", "")),
                        field(
                                "agreement.form.summary.en",
                                stored,
                                typed,
                                form -> form.summaries().getOrDefault("en", "")),
                        field("agreement.designation", stored, typed, AgreementForm::designation),
                        field("agreement.bindingness", stored, typed, AgreementForm::bindingness),
                        field("agreement.bindingness.source", stored, typed, AgreementForm::bindingnessSource),
                        field(
                                "agreement.bindingness.source.language",
                                stored,
                                typed,
                                AgreementForm::bindingnessSourceLanguage),
                        field("agreement.mode", stored, typed, AgreementForm::mode),
                        field("agreement.form.days", stored, typed, AgreementForm::modeDays),
                        field("agreement.form.date", stored, typed, AgreementForm::modeDate),
                        field("agreement.parties", stored, typed, form -> lines(form.partyKeys().stream())),
                        field(
                                "agreement.agencies",
                                stored,
                                typed,
                                form -> lines(form.agencies().stream().map(row -> row.name() + " " + row.party()))),
                        field(
                                "agreement.acts",
                                stored,
                                typed,
                                form -> lines(form.acts().stream().map(FormRows.ActRow::line))),
                        field(
                                "agreement.signatories",
                                stored,
                                typed,
                                form -> lines(form.signatories().stream()
                                        .map(row -> row.name() + " " + row.office() + " " + row.party()))),
                        field(
                                "agreement.identifiers",
                                stored,
                                typed,
                                form -> lines(
                                        form.identifiers().stream().map(row -> row.scheme() + " " + row.number()))),
                        field(
                                "agreement.related",
                                stored,
                                typed,
                                form -> lines(
                                        form.relations().stream().map(row -> row.kind() + " " + row.agreement()))),
                        field(
                                "agreement.files",
                                stored,
                                typed,
                                form -> lines(form.files().stream().map(FormRows.FileRow::line))),
                        field("agreement.languages", stored, typed, AgreementForm::languages),
                        field(
                                "agreement.topics",
                                stored,
                                typed,
                                form -> lines(form.topics().stream().sorted())),
                        field("agreement.form.slug", stored, typed, AgreementForm::slug))
                .filter(Difference::isReal)
                .toList();
    }

    private static Difference field(
            String label, AgreementForm stored, AgreementForm typed, Function<AgreementForm, String> text) {
        return Difference.of(label, text.apply(stored), text.apply(typed));
    }

    private static String lines(Stream<String> rows) {
        return rows.map(String::strip).filter(row -> !row.isEmpty()).collect(Collectors.joining("\n"));
    }
}
