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
import id.rinews.shared.Typed;
import id.rinews.shared.Wording;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as it is typed: text alone, so that whatever was typed can be shown again.
 *
 * @param version the counter of saves that the form was filled from; empty for a new agreement
 */
record AgreementForm(
        Map<String, String> titles,
        Map<String, String> summaries,
        String designation,
        String bindingness,
        String bindingnessSource,
        String bindingnessSourceLanguage,
        List<String> parties,
        List<OrganisationRow> organisations,
        List<AgencyRow> agencies,
        String mode,
        String modeDays,
        String modeDate,
        String languages,
        List<ActRow> acts,
        List<SignatoryRow> signatories,
        List<IdentifierRow> identifiers,
        List<RelationRow> relations,
        List<FileRow> files,
        List<String> topics,
        String slug,
        String version) {

    static final AgreementForm BLANK = of(Particulars.blank(), "");

    AgreementForm(
            @Nullable Map<String, String> titles,
            @Nullable Map<String, String> summaries,
            @Nullable String designation,
            @Nullable String bindingness,
            @Nullable String bindingnessSource,
            @Nullable String bindingnessSourceLanguage,
            @Nullable List<String> parties,
            @Nullable List<OrganisationRow> organisations,
            @Nullable List<AgencyRow> agencies,
            @Nullable String mode,
            @Nullable String modeDays,
            @Nullable String modeDate,
            @Nullable String languages,
            @Nullable List<ActRow> acts,
            @Nullable List<SignatoryRow> signatories,
            @Nullable List<IdentifierRow> identifiers,
            @Nullable List<RelationRow> relations,
            @Nullable List<FileRow> files,
            @Nullable List<String> topics,
            @Nullable String slug,
            @Nullable String version) {
        this.titles = texts(titles);
        this.summaries = texts(summaries);
        this.designation = Typed.line(designation);
        this.bindingness = Typed.line(bindingness);
        this.bindingnessSource = Typed.line(bindingnessSource);
        this.bindingnessSourceLanguage = Typed.line(bindingnessSourceLanguage);
        this.parties = lines(parties);
        this.organisations = FormRows.rows(organisations, OrganisationRow.BLANK);
        this.agencies = FormRows.rows(agencies, AgencyRow.BLANK);
        this.mode = Typed.line(mode);
        this.modeDays = Typed.line(modeDays);
        this.modeDate = Typed.line(modeDate);
        this.languages = Typed.line(languages);
        this.acts = FormRows.rows(acts, ActRow.BLANK);
        this.signatories = FormRows.rows(signatories, SignatoryRow.BLANK);
        this.identifiers = FormRows.rows(identifiers, IdentifierRow.BLANK);
        this.relations = FormRows.rows(relations, RelationRow.BLANK);
        this.files = FormRows.rows(files, FileRow.BLANK);
        this.topics = lines(topics).stream().filter(topic -> !topic.isEmpty()).toList();
        this.slug = Typed.line(slug).toLowerCase(Locale.ROOT);
        this.version = Typed.line(version);
    }

    static Map<String, String> texts(@Nullable Map<String, String> typed) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            texts.put(language.code(), Typed.line(typed == null ? null : typed.get(language.code())));
        }
        return texts;
    }

    private static List<String> lines(@Nullable List<String> typed) {
        return typed == null ? List.of() : typed.stream().map(Typed::line).toList();
    }

    static AgreementForm of(Particulars sheet, String version) {
        Designation designation = sheet.designation();
        Citation binding = sheet.bindingnessSource();
        return new AgreementForm(
                byCode(sheet.titles()),
                byCode(sheet.summaries()),
                designation == null ? "" : designation.name(),
                sheet.bindingness().name(),
                binding == null ? "" : binding.text(),
                binding == null ? "" : binding.language(),
                sheet.parties().stream().map(CountryCode::value).toList(),
                sheet.organisations().stream().map(OrganisationRow::new).toList(),
                sheet.agencies().stream().map(AgencyRow::of).toList(),
                sheet.mode().name(),
                Objects.toString(sheet.modeDays(), ""),
                Objects.toString(sheet.modeDate(), ""),
                String.join(", ", sheet.languages()),
                sheet.acts().stream().map(ActRow::of).toList(),
                sheet.signatories().stream().map(SignatoryRow::of).toList(),
                sheet.identifiers().stream().map(IdentifierRow::of).toList(),
                sheet.relations().stream().map(RelationRow::of).toList(),
                sheet.documents().stream().map(FileRow::of).toList(),
                sheet.topics(),
                sheet.slug(),
                version);
    }

    private static Map<String, String> byCode(Map<Language, String> texts) {
        Map<String, String> byCode = new LinkedHashMap<>();
        texts.forEach((language, text) -> byCode.put(language.code(), text));
        return byCode;
    }

    static Map<String, String> byCode(@Nullable Wording wording) {
        Map<String, String> byCode = new LinkedHashMap<>();
        for (Language language : Language.values()) {
            byCode.put(language.code(), wording == null ? null : wording.in(language));
        }
        return byCode;
    }

    AgreementForm at(String fresh) {
        return new AgreementForm(
                titles,
                summaries,
                designation,
                bindingness,
                bindingnessSource,
                bindingnessSourceLanguage,
                parties,
                organisations,
                agencies,
                mode,
                modeDays,
                modeDate,
                languages,
                acts,
                signatories,
                identifiers,
                relations,
                files,
                topics,
                slug,
                fresh);
    }

    AgreementForm with(List<ActRow> newActs) {
        return new AgreementForm(
                titles,
                summaries,
                designation,
                bindingness,
                bindingnessSource,
                bindingnessSourceLanguage,
                parties,
                organisations,
                agencies,
                mode,
                modeDays,
                modeDate,
                languages,
                newActs,
                signatories,
                identifiers,
                relations,
                files,
                topics,
                slug,
                version);
    }

    /** With files that have just come, behind those that were there. */
    AgreementForm holding(List<FileRow> more) {
        List<FileRow> all = Stream.concat(files.stream(), more.stream()).toList();
        return new AgreementForm(
                titles,
                summaries,
                designation,
                bindingness,
                bindingnessSource,
                bindingnessSourceLanguage,
                parties,
                organisations,
                agencies,
                mode,
                modeDays,
                modeDate,
                languages,
                acts,
                signatories,
                identifiers,
                relations,
                all,
                topics,
                slug,
                version);
    }

    /** With empty rows to write in: what was typed keeps its place. */
    AgreementForm roomy(@Nullable String more) {
        return new AgreementForm(
                titles,
                summaries,
                designation,
                bindingness,
                bindingnessSource,
                bindingnessSourceLanguage,
                FormRows.roomy(parties, "", 2, "add-party".equals(more)),
                FormRows.roomy(organisations, OrganisationRow.BLANK, 1, "add-organisation".equals(more)),
                FormRows.roomy(agencies, AgencyRow.BLANK, 1, "add-agency".equals(more)),
                mode,
                modeDays,
                modeDate,
                languages,
                FormRows.roomy(acts, ActRow.BLANK, 2, "add-act".equals(more)),
                FormRows.roomy(signatories, SignatoryRow.BLANK, 2, "add-signatory".equals(more)),
                FormRows.roomy(identifiers, IdentifierRow.BLANK, 1, "add-identifier".equals(more)),
                FormRows.roomy(relations, RelationRow.BLANK, 1, "add-relation".equals(more)),
                files,
                topics,
                slug,
                version);
    }

    /** The names of the parties as typed: country codes, then organisations. */
    List<String> partyKeys() {
        return Stream.concat(parties.stream(), organisations.stream().map(OrganisationRow::name))
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    static List<String> codes() {
        return Arrays.stream(Language.values()).map(Language::code).toList();
    }

    /** The save it was filled from; none where the field was tampered with, which no agreement matches. */
    long filledFrom() {
        return version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1;
    }
}
