package id.rinews.site;

import id.rinews.agreements.ActKind;
import id.rinews.agreements.Bindingness;
import id.rinews.agreements.Designation;
import id.rinews.agreements.EntryMode;
import id.rinews.agreements.Particulars;
import id.rinews.agreements.Party;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** An agreement of the starter content, as its file has it. */
record StarterAgreement(
        String key,
        String slug,
        Map<String, String> titles,
        Map<String, String> summaries,
        Designation designation,
        Bindingness bindingness,
        @Nullable String bindingnessSource,
        @Nullable String bindingnessSourceLanguage,
        List<String> parties,
        List<Signer> agencies,
        EntryMode mode,
        List<String> languages,
        List<String> topics,
        List<StarterAct> acts,
        List<Signer> signatories,
        List<Particulars.Identifier> identifiers,
        List<Object> relations,
        OffsetDateTime publishedAt) {

    record Signer(
            String name, @Nullable String office, @Nullable String party) {}

    record StarterAct(
            ActKind kind,
            @Nullable String party,
            String date,
            String precision,
            @Nullable String place,
            String sourceTitle,
            @Nullable String sourceUrl,
            @Nullable String checkedOn,
            @Nullable String sourceLanguage,
            @Nullable Wording note) {

        Particulars.ActEntry entry() {
            return new Particulars.ActEntry(
                    kind,
                    StarterAgreement.party(party),
                    FuzzyDate.parse(date).orElseThrow(),
                    place,
                    sourceTitle,
                    sourceUrl,
                    null,
                    sourceLanguage,
                    note);
        }
    }

    Particulars particulars() {
        return new Particulars(
                byLanguage(titles),
                byLanguage(summaries),
                designation,
                bindingness,
                Citation.of(bindingnessSource, bindingnessSourceLanguage),
                parties.stream().map(CountryCode::of).toList(),
                List.of(),
                agencies.stream()
                        .map(a -> new Particulars.Agency(a.name(), party(a.party())))
                        .toList(),
                mode,
                null,
                null,
                languages,
                acts.stream().map(StarterAct::entry).toList(),
                signatories.stream()
                        .map(s -> new Particulars.SignatoryEntry(s.name(), s.office(), party(s.party())))
                        .toList(),
                identifiers,
                List.of(),
                List.of(),
                topics,
                slug);
    }

    private static @Nullable Party party(@Nullable String country) {
        return country == null ? null : Party.of(CountryCode.of(country));
    }

    private static Map<Language, String> byLanguage(Map<String, String> texts) {
        return texts.entrySet().stream()
                .collect(Collectors.toMap(e -> Starter.language(e.getKey()), Map.Entry::getValue));
    }
}
