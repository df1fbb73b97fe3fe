package id.rinews.agreements;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import id.rinews.content.StatusMark;
import id.rinews.people.PersonSigning;
import id.rinews.shared.Addresses;
import id.rinews.shared.Citation;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as its page tells it. Words for designation, bindingness and mode are messages.
 *
 * @param pair where exactly two states are parties
 * @param again whether that status was suspended meanwhile
 * @param since all dates of the act that gave the status, the one that counts last
 * @param sinceParty for whom it has that status, where the act was one party's and the others have not followed; else null
 * @param force when it entered, or is to enter, into force; none while it is unknown
 * @param ended of an end; without dates while it has none
 */
record AgreementView(
        long id,
        @Nullable PairView pair,
        Wording.Told title,
        List<Wording.Told> otherTitles,
        Wording.@Nullable Told summary,
        String designation,
        String bindingness,
        @Nullable Citation bindingnessSource,
        String mode,
        @Nullable Integer modeDays,
        @Nullable LocalDate modeDate,
        StatusMark mark,
        boolean again,
        List<FuzzyDate> since,
        @Nullable String sinceParty,
        JourneyView journey,
        List<Year> years,
        List<Clash> clashes,
        List<String> parties,
        List<Named> agencies,
        List<Signer> signers,
        List<Force> force,
        Since ended,
        List<String> languages,
        List<Particulars.Identifier> identifiers,
        List<Act.Source> sources,
        List<Text> texts) {

    /** Somebody with the party they belong to; null where that is not known. */
    record Named(String name, @Nullable String party) {}

    /**
     * @param path of the page of somebody by that name; null where there is none
     * @param language in which the office stands; null where that is not known
     */
    record Signer(
            String name,
            @Nullable String path,
            @Nullable String office,
            @Nullable Language language,
            @Nullable String party) {

        /** @param known as the register of people has them; null where it has not */
        static Signer of(Particulars.SignatoryEntry entry, @Nullable PersonSigning known, Language reader) {
            Wording.Told office = known == null ? null : known.office();
            return new Signer(
                    entry.name(),
                    known == null ? null : Addresses.PEOPLE.path(reader, known.slug()),
                    office == null ? entry.office() : office.text(),
                    office == null ? null : office.language(),
                    AgreementView.name(entry.party(), reader));
        }
    }

    /** Two or more sources that do not agree. @param kind the act; the question is the message {@code agreement.clash.{kind}}; @param counts whether such an act makes a status */
    record Clash(String kind, @Nullable String party, List<Act> versions, boolean counts) {}

    /** A year of its timeline. */
    record Year(int number, List<ActView> acts) {}

    /** A file with the agreement's text. @param size such as "1,2 MB"; @param language its name; null where not known */
    record Text(
            String title,
            String path,
            String size,
            @Nullable String language,
            @Nullable String sourceUrl,
            @Nullable LocalDate checkedOn) {}

    static AgreementView of(
            long id,
            Particulars sheet,
            @Nullable PairView pair,
            JourneyView journey,
            Language reader,
            LocalDate today,
            List<Signer> signers,
            List<Text> texts) {
        Lifecycle life = new Lifecycle(sheet.knownActs());
        Moment now = life.on(today);
        Since since = life.since(now, sheet.allParties().size(), today);
        Wording title = sheet.title().orElseThrow();
        Designation designation = sheet.designation();
        return new AgreementView(
                id,
                pair,
                title.told(reader),
                others(title, reader),
                sheet.summary().map(summary -> summary.told(reader)).orElse(null),
                designation == null ? "UNKNOWN" : designation.name(),
                sheet.bindingness().name(),
                sheet.bindingnessSource(),
                sheet.mode().name(),
                sheet.modeDays(),
                sheet.modeDate(),
                now.status().mark(),
                now.isAgain(),
                since.dates(),
                since.alone(reader),
                journey,
                years(ActView.of(life, sheet.lanes(), reader, today)),
                clashes(life, reader),
                sheet.allParties().stream().map(party -> party.name(reader)).toList(),
                sheet.agencies().stream()
                        .map(agency -> new Named(agency.name(), name(agency.party(), reader)))
                        .toList(),
                signers,
                Force.of(life, reader, today),
                endOf(life, now, sheet.allParties().size(), today),
                sheet.languages().stream()
                        .map(code -> languageName(code, reader))
                        .toList(),
                sheet.identifiers(),
                sources(life),
                texts);
    }

    private static List<Wording.Told> others(Wording title, Language reader) {
        Language shown = title.told(reader).language();
        return Arrays.stream(Language.values())
                .filter(language -> language != shown)
                .flatMap(
                        language -> Stream.ofNullable(title.in(language)).map(text -> new Wording.Told(text, language)))
                .toList();
    }

    /** Of what ended before it was superseded, that end. */
    private static Since endOf(Lifecycle life, Moment now, int parties, LocalDate today) {
        if (!now.status().isEnd()) {
            return Since.UNKNOWN;
        }
        Moment ended = Stream.of(ActKind.TERMINATED, ActKind.EXPIRED)
                .flatMap(kind -> life.acts().stream()
                        .filter(act -> act.kind() == kind && life.counts(act))
                        .filter(act -> !act.date().lastDay().isAfter(today)))
                .findFirst()
                .map(act -> new Moment(now.status(), act))
                .orElse(now);
        return life.since(ended, parties, today);
    }

    private static List<Year> years(List<ActView> acts) {
        return acts.stream()
                .collect(groupingBy(act -> act.date().firstDay().getYear(), TreeMap::new, toList()))
                .entrySet()
                .stream()
                .map(year -> new Year(year.getKey(), year.getValue()))
                .toList();
    }

    private static List<Clash> clashes(Lifecycle life, Language reader) {
        return life.clashes().stream()
                .map(clash -> new Clash(
                        clash.kind().name(),
                        name(clash.party(), reader),
                        clash.versions(),
                        clash.kind().makesStatus()))
                .toList();
    }

    private static @Nullable String name(@Nullable Party party, Language reader) {
        return party == null ? null : party.name(reader);
    }

    static String languageName(String code, Language reader) {
        return Locale.forLanguageTag(code).getDisplayLanguage(reader.locale());
    }

    private static List<Act.Source> sources(Lifecycle life) {
        return life.acts().stream().map(Act::source).distinct().toList();
    }

    /** Signed, and nobody knows from when it is to be in force. */
    public boolean isAwaitingForce() {
        return mark.name().equals(Status.SIGNED.name())
                && modeDate == null
                && journey.steps().stream()
                        .anyMatch(step -> step.name().equals(StepName.ENTERED_INTO_FORCE.name())
                                && step.lines().isEmpty());
    }

    /** Whether the status lasts since its date; others were reached on it and are over. */
    public boolean isLasting() {
        return Status.valueOf(mark.name()).isLasting();
    }

    /** Whether a date of its entry into force is known, and it has not come yet. */
    public boolean isForceOpen() {
        return !force.isEmpty() && force.stream().allMatch(Force::open);
    }

    public boolean isClashing() {
        return since.size() > 1;
    }
}
