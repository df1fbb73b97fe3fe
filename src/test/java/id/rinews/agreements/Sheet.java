package id.rinews.agreements;

import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Particulars for tests: a memorandum of Indonesia and Peru, unless said otherwise. */
final class Sheet {

    private final Map<Language, String> titles = new EnumMap<>(Language.class);
    private List<CountryCode> parties = List.of(new CountryCode("ID"), new CountryCode("PE"));
    private Bindingness bindingness = Bindingness.UNSTATED;
    private EntryMode mode = EntryMode.UNKNOWN;
    private final List<Particulars.ActEntry> acts = new ArrayList<>();
    private List<String> topics = List.of();
    private List<Particulars.RelationEntry> relations = List.of();
    private List<Particulars.Paper> documents = List.of();
    private Particulars.SignatoryEntry signatory =
            new Particulars.SignatoryEntry("Elmer Schialer", null, new Party("PE"));
    private @Nullable String slug;

    Sheet() {
        titles.put(Language.ID, "Nota kesepahaman tentang karantina");
    }

    Sheet titled(String title) {
        titles.put(Language.ID, title);
        return this;
    }

    Sheet titled(Language language, String title) {
        titles.put(language, title);
        return this;
    }

    Sheet holding(Particulars.Paper... papers) {
        documents = List.of(papers);
        return this;
    }

    Sheet untitled() {
        titles.clear();
        return this;
    }

    Sheet between(CountryCode... states) {
        parties = List.of(states);
        return this;
    }

    Sheet binding() {
        bindingness = Bindingness.BINDING;
        return this;
    }

    Sheet entering(EntryMode how) {
        mode = how;
        return this;
    }

    Sheet with(List<Act> known) {
        known.forEach(act -> acts.add(new Particulars.ActEntry(
                act.kind(),
                act.party(),
                act.date(),
                act.place(),
                act.source().title(),
                act.source().url(),
                act.source().checkedOn(),
                act.source().language(),
                act.note())));
        return this;
    }

    Sheet act(ActKind kind, @Nullable String party, String date, @Nullable String place) {
        Party by = party == null ? null : new Party(party);
        acts.add(new Particulars.ActEntry(
                kind, by, FuzzyDate.parse(date).orElse(null), place, "Tempo", null, null, null, null));
        return this;
    }

    Sheet signed(String date, String place) {
        return act(ActKind.SIGNED, null, date, place);
    }

    Sheet by(String name, @Nullable String office) {
        return by(name, office, "PE");
    }

    Sheet by(String name, @Nullable String office, String country) {
        signatory = new Particulars.SignatoryEntry(name, office, new Party(country));
        return this;
    }

    Sheet about(String... slugs) {
        topics = List.of(slugs);
        return this;
    }

    Sheet superseding(long other) {
        relations = List.of(new Particulars.RelationEntry(RelationKind.SUPERSEDES, other));
        return this;
    }

    Sheet at(@Nullable String address) {
        slug = address;
        return this;
    }

    Particulars done() {
        return new Particulars(
                titles,
                Map.of(),
                Designation.MOU,
                bindingness,
                bindingness == Bindingness.UNSTATED ? null : new Citation("Diario Oficial", "es"),
                parties,
                List.of(),
                List.of(new Particulars.Agency("SENASA", new Party("PE"))),
                mode,
                null,
                null,
                List.of(),
                acts,
                List.of(signatory),
                List.of(new Particulars.Identifier("UNTS", "1")),
                relations,
                documents,
                topics,
                slug);
    }
}
