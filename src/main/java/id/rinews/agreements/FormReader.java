package id.rinews.agreements;

import id.rinews.agreements.FormRows.ActRow;
import id.rinews.agreements.FormRows.AgencyRow;
import id.rinews.agreements.FormRows.FileRow;
import id.rinews.agreements.FormRows.IdentifierRow;
import id.rinews.agreements.FormRows.OrganisationRow;
import id.rinews.agreements.FormRows.RelationRow;
import id.rinews.agreements.FormRows.SignatoryRow;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.Language;
import id.rinews.shared.Slug;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** Reads particulars out of a form; what cannot be read is an error at its field. A draft may lack anything. */
final class FormReader {

    private final AgreementForm form;
    private final FieldReader fields;
    private final Set<String> parties;

    FormReader(AgreementForm form, Errors errors) {
        this.form = form;
        this.fields = new FieldReader(errors);
        this.parties = new HashSet<>(form.partyKeys());
    }

    Particulars read() {
        EntryMode mode =
                Objects.requireNonNullElse(fields.one(EntryMode.values(), form.mode(), "mode"), EntryMode.UNKNOWN);
        return new Particulars(
                texts("titles", form.titles(), 300),
                texts("summaries", form.summaries(), 1000),
                fields.one(Designation.values(), form.designation(), "designation"),
                Objects.requireNonNullElse(
                        fields.one(Bindingness.values(), form.bindingness(), "bindingness"), Bindingness.UNSTATED),
                Citation.of(
                        fields.text(form.bindingnessSource(), "bindingnessSource", Citation.LONGEST),
                        fields.language(form.bindingnessSourceLanguage(), "bindingnessSourceLanguage")),
                countries(),
                rows(
                        "organisations",
                        form.organisations(),
                        OrganisationRow.BLANK,
                        (row, at) -> fields.text(row.name(), at + ".name", 200)),
                rows("agencies", form.agencies(), AgencyRow.BLANK, this::agency),
                mode,
                mode == EntryMode.LAST_NOTIFICATION ? fields.number(form.modeDays(), "modeDays") : null,
                mode == EntryMode.FIXED_DATE ? fields.day(form.modeDate(), "modeDate") : null,
                languages(),
                rows("acts", form.acts(), ActRow.BLANK, this::act),
                rows("signatories", form.signatories(), SignatoryRow.BLANK, this::signatory),
                rows("identifiers", form.identifiers(), IdentifierRow.BLANK, this::identifier),
                rows("relations", form.relations(), RelationRow.BLANK, this::relation),
                rows("files", form.files(), FileRow.BLANK, this::paper),
                form.topics().stream().distinct().toList(),
                slug());
    }

    private interface Row<R, P> {
        @Nullable
        P read(R row, String at);
    }

    private static <R, P> List<P> rows(String name, List<R> rows, R blank, Row<R, P> reader) {
        return IntStream.range(0, rows.size())
                .filter(i -> !rows.get(i).equals(blank))
                .mapToObj(i -> reader.read(rows.get(i), "%s[%d]".formatted(name, i)))
                .flatMap(Stream::ofNullable)
                .toList();
    }

    private Map<Language, String> texts(String name, Map<String, String> typed, int longest) {
        Map<Language, String> texts = new EnumMap<>(Language.class);
        for (Language language : Language.values()) {
            String text = fields.text(
                    typed.getOrDefault(language.code(), ""), "%s[%s]".formatted(name, language.code()), longest);
            if (text != null) {
                texts.put(language, text);
            }
        }
        return texts;
    }

    private List<CountryCode> countries() {
        return IntStream.range(0, form.parties().size())
                .filter(i -> !form.parties().get(i).isEmpty())
                .mapToObj(i -> fields.country(form.parties().get(i), "parties[%d]".formatted(i)))
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
    }

    private List<String> languages() {
        fields.text(form.languages(), "languages", 200);
        return Arrays.stream(form.languages().split("[,;\\s]+"))
                .flatMap(code -> Stream.ofNullable(fields.language(code, "languages")))
                .distinct()
                .toList();
    }

    private Particulars.@Nullable Agency agency(AgencyRow row, String at) {
        String name = fields.needed(row.name(), at + ".name", 200);
        return name == null ? null : new Particulars.Agency(name, party(row.party(), at));
    }

    private Particulars.@Nullable ActEntry act(ActRow row, String at) {
        if (row.isBlank()) {
            return null;
        }
        return new Particulars.ActEntry(
                fields.one(ActKind.values(), row.kind(), at + ".kind"),
                party(row.party(), at),
                fields.date(row.date(), row.precision(), at),
                fields.text(row.place(), at + ".place", 120),
                fields.text(row.sourceTitle(), at + ".sourceTitle", 300),
                fields.web(row.sourceUrl(), at + ".sourceUrl"),
                fields.day(row.checkedOn(), at + ".checkedOn"),
                fields.language(row.sourceLanguage(), at + ".sourceLanguage"),
                Particulars.wording(texts(at + ".notes", row.notes(), 1000)).orElse(null));
    }

    private Particulars.@Nullable SignatoryEntry signatory(SignatoryRow row, String at) {
        String name = fields.needed(row.name(), at + ".name", 120);
        return name == null
                ? null
                : new Particulars.SignatoryEntry(
                        name, fields.text(row.office(), at + ".office", 200), party(row.party(), at));
    }

    private Particulars.@Nullable Identifier identifier(IdentifierRow row, String at) {
        String scheme = fields.needed(row.scheme(), at + ".scheme", 80);
        String number = fields.needed(row.number(), at + ".number", 120);
        return scheme == null || number == null ? null : new Particulars.Identifier(scheme, number);
    }

    private Particulars.@Nullable RelationEntry relation(RelationRow row, String at) {
        RelationKind kind = fields.one(RelationKind.values(), row.kind(), at + ".kind");
        Integer other = fields.number(row.agreement(), at + ".agreement");
        if (kind == null || other == null) {
            fields.refuse(at + (kind == null ? ".kind" : ".agreement"), "agreement.form.incomplete");
            return null;
        }
        return new Particulars.RelationEntry(kind, other);
    }

    private Particulars.@Nullable Paper paper(FileRow row, String at) {
        if (row.isRemoved()) {
            return null;
        }
        String title = fields.needed(row.title(), at + ".title", 300);
        String language = fields.language(row.language(), at + ".language");
        String url = fields.web(row.sourceUrl(), at + ".sourceUrl");
        LocalDate checked = fields.day(row.checkedOn(), at + ".checkedOn");
        return title == null ? null : new Particulars.Paper(row.hash(), title, language, url, checked);
    }

    /** A party of this agreement; a country or organisation that is none is refused. */
    private @Nullable Party party(String typed, String at) {
        if (typed.isEmpty()) {
            return null;
        }
        String key = CountryCode.isCountry(typed.toUpperCase(java.util.Locale.ROOT))
                ? typed.toUpperCase(java.util.Locale.ROOT)
                : typed;
        if (!parties.contains(key) && !CountryCode.isCountry(key)) {
            fields.refuse(at + ".party", "agreement.form.party");
            return null;
        }
        return new Party(key);
    }

    private @Nullable String slug() {
        if (form.slug().isEmpty()) {
            return null;
        }
        if (!Slug.isSlug(form.slug())) {
            fields.refuse("slug", "slug.odd");
            return null;
        }
        return form.slug();
    }
}
