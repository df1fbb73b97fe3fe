package id.rinews.agreements;

import id.rinews.people.Signature;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryCode;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Everything that editors write about an agreement: the working copy and each revision are one of these. A draft may lack
 * anything.
 *
 * @param titles official titles, at most 300 characters each
 * @param summaries at most 1,000 characters each
 * @param bindingnessSource null where nothing is stated, or nobody has said
 * @param organisations parties that are no states
 * @param modeDays days after the last notification
 * @param modeDate of an entry into force on a fixed date
 * @param languages of the authentic texts, BCP 47 codes
 * @param topics slugs of topics
 * @param slug wished for; null to make one of the title
 */
public record Particulars(
        Map<Language, String> titles,
        Map<Language, String> summaries,
        @Nullable Designation designation,
        Bindingness bindingness,
        @Nullable Citation bindingnessSource,
        List<CountryCode> parties,
        List<String> organisations,
        List<Agency> agencies,
        EntryMode mode,
        @Nullable Integer modeDays,
        @Nullable LocalDate modeDate,
        List<String> languages,
        List<ActEntry> acts,
        List<SignatoryEntry> signatories,
        List<Identifier> identifiers,
        List<RelationEntry> relations,
        List<Paper> documents,
        List<String> topics,
        @Nullable String slug) {

    /** An office that carries an agreement out for a party. */
    public record Agency(String name, @Nullable Party party) {}

    /** An act as far as it is known to the one who writes it down. */
    public record ActEntry(
            @Nullable ActKind kind,
            @Nullable Party party,
            @Nullable FuzzyDate date,
            @Nullable String place,
            @Nullable String sourceTitle,
            @Nullable String sourceUrl,
            @Nullable LocalDate checkedOn,
            @Nullable String sourceLanguage,
            @Nullable Wording note) {

        /** The act, once it has a kind, a date and a source. */
        public Optional<Act> act() {
            if (kind == null || date == null || sourceTitle == null) {
                return Optional.empty();
            }
            var source = new Act.Source(sourceTitle, sourceUrl, checkedOn, sourceLanguage);
            return Optional.of(new Act(kind, party, date, place, source, note));
        }
    }

    /** Who signed, in which office, on whose behalf. */
    public record SignatoryEntry(
            String name, @Nullable String office, @Nullable Party party) {

        Signature signature() {
            return new Signature(
                    name,
                    Objects.requireNonNullElse(office, ""),
                    party == null ? null : party.country().orElse(null));
        }
    }

    /** A number in a treaty series or gazette, such as UNTS, LN RI, El Peruano. */
    public record Identifier(String scheme, String number) {}

    /** What this agreement does to another one, by its id. */
    public record RelationEntry(RelationKind kind, long agreement) {}

    /**
     * A text of the agreement as a file.
     *
     * @param hash of a kept document
     * @param title at most 300 characters
     * @param language BCP 47 code of what is written in it
     * @param sourceUrl where the newsroom has it from
     */
    public record Paper(
            String hash,
            String title,
            @Nullable String language,
            @Nullable String sourceUrl,
            @Nullable LocalDate checkedOn) {}

    public Particulars {
        titles = Map.copyOf(titles);
        summaries = Map.copyOf(summaries);
        parties = List.copyOf(parties);
        organisations = List.copyOf(organisations);
        agencies = List.copyOf(agencies);
        languages = List.copyOf(languages);
        acts = List.copyOf(acts);
        signatories = List.copyOf(signatories);
        identifiers = List.copyOf(identifiers);
        relations = List.copyOf(relations);
        documents = documents == null ? List.of() : List.copyOf(documents);
        topics = List.copyOf(topics);
    }

    /** A blank sheet. */
    public static Particulars blank() {
        return new Particulars(
                Map.of(),
                Map.of(),
                null,
                Bindingness.UNSTATED,
                null,
                List.of(),
                List.of(),
                List.of(),
                EntryMode.UNKNOWN,
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** The same under another address. */
    Particulars at(String address) {
        return with(acts, address);
    }

    /** The same with other acts. */
    public Particulars acting(List<ActEntry> others) {
        return with(others, slug);
    }

    private Particulars with(List<ActEntry> others, @Nullable String address) {
        return new Particulars(
                titles,
                summaries,
                designation,
                bindingness,
                bindingnessSource,
                parties,
                organisations,
                agencies,
                mode,
                modeDays,
                modeDate,
                languages,
                others,
                signatories,
                identifiers,
                relations,
                documents,
                topics,
                address);
    }

    /** The titles; empty while there is none. */
    public Optional<Wording> title() {
        return wording(titles);
    }

    public Optional<Wording> summary() {
        return wording(summaries);
    }

    static Optional<Wording> wording(Map<Language, String> texts) {
        boolean none = texts.values().stream().allMatch(String::isBlank);
        return none
                ? Optional.empty()
                : Optional.of(new Wording(texts.get(Language.ID), texts.get(Language.ES), texts.get(Language.EN)));
    }

    /** As they are drawn: two states in the order in which their pair is named everywhere. */
    List<Party> lanes() {
        List<Party> all = allParties();
        return all.size() == 2 && all.stream().allMatch(Party::isState)
                ? all.stream().sorted(Comparator.comparing(Party::key)).toList()
                : all;
    }

    /** States first, then organisations. */
    public List<Party> allParties() {
        return Stream.concat(
                        parties.stream().map(Party::of), organisations.stream().map(Party::new))
                .toList();
    }

    /** The parties, and whoever else is named as one of them. */
    Stream<Party> everyParty() {
        Stream<@Nullable Party> named = Stream.of(
                        acts.stream().map(ActEntry::party),
                        agencies.stream().map(Agency::party),
                        signatories.stream().map(SignatoryEntry::party))
                .flatMap(parties -> parties);
        return Stream.concat(allParties().stream(), named.flatMap(Stream::ofNullable));
    }

    /** The acts that are complete. */
    public List<Act> knownActs() {
        return acts.stream().flatMap(entry -> entry.act().stream()).toList();
    }
}
