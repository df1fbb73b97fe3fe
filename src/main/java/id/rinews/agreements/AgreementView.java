package id.rinews.agreements;

import id.rinews.content.StatusMark;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.PairView;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * An agreement as its page tells it. Words for designation, bindingness and mode are messages.
 *
 * @param pair where exactly two states are parties
 * @param since all dates of the act that gave the status, the one that counts last
 * @param force all dates of the entry into force; none while it is unknown
 * @param ended of an end; null while it has none
 */
record AgreementView(
        long id,
        @Nullable PairView pair,
        Wording.Told title,
        List<Wording.Told> otherTitles,
        Wording.@Nullable Told summary,
        String designation,
        String bindingness,
        String mode,
        @Nullable Integer modeDays,
        @Nullable LocalDate modeDate,
        StatusMark mark,
        List<FuzzyDate> since,
        JourneyView journey,
        List<ActView> acts,
        List<Clash> clashes,
        List<String> parties,
        List<Named> agencies,
        List<Signer> signers,
        List<FuzzyDate> force,
        List<FuzzyDate> ended,
        List<String> languages,
        List<Particulars.Identifier> identifiers,
        List<Act.Source> sources) {

    /** Somebody with the party they belong to; null where that is not known. */
    record Named(String name, @Nullable String party) {}

    record Signer(
            String name, @Nullable String office, @Nullable String party) {}

    /** Two or more sources that do not agree. @param kind the act; the question is the message {@code agreement.clash.{kind}} */
    record Clash(String kind, @Nullable String party, List<Act> versions) {}

    /** @param party null where all acted together; @param other whether another source has another date */
    record ActView(
            String kind,
            FuzzyDate date,
            @Nullable String place,
            @Nullable String party,
            boolean other,
            boolean planned,
            Act.Source source,
            @Nullable String note) {}

    static AgreementView of(
            long id,
            Particulars sheet,
            @Nullable PairView pair,
            JourneyView journey,
            Language reader,
            LocalDate today) {
        Lifecycle life = new Lifecycle(sheet.knownActs());
        Moment now = life.on(today);
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
                sheet.mode().name(),
                sheet.modeDays(),
                sheet.modeDate(),
                now.status().mark(),
                datesOf(life, now),
                journey,
                acts(life, reader, today),
                clashes(life, reader),
                sheet.allParties().stream().map(party -> party.name(reader)).toList(),
                sheet.agencies().stream()
                        .map(agency -> new Named(agency.name(), name(agency.party(), reader)))
                        .toList(),
                sheet.signatories().stream()
                        .map(s -> new Signer(s.name(), s.office(), name(s.party(), reader)))
                        .toList(),
                life.datesOf(ActKind.ENTERED_INTO_FORCE),
                now.status().isEnd() ? datesOf(life, now) : List.of(),
                sheet.languages().stream()
                        .map(code -> languageName(code, reader))
                        .toList(),
                sheet.identifiers(),
                sources(life));
    }

    private static List<Wording.Told> others(Wording title, Language reader) {
        Language shown = title.told(reader).language();
        return Arrays.stream(Language.values())
                .filter(language -> language != shown)
                .flatMap(
                        language -> Stream.ofNullable(title.in(language)).map(text -> new Wording.Told(text, language)))
                .toList();
    }

    private static List<FuzzyDate> datesOf(Lifecycle life, Moment now) {
        return Optional.ofNullable(now.act()).map(life::datesOf).orElse(List.of());
    }

    private static List<ActView> acts(Lifecycle life, Language reader, LocalDate today) {
        return life.acts().stream()
                .map(act -> new ActView(
                        act.kind().name(),
                        act.date(),
                        act.place(),
                        name(act.party(), reader),
                        life.isLaterVersion(act),
                        act.date().lastDay().isAfter(today),
                        act.source(),
                        act.note()))
                .toList();
    }

    private static List<Clash> clashes(Lifecycle life, Language reader) {
        return life.clashes().stream()
                .map(clash -> new Clash(clash.kind().name(), name(clash.party(), reader), clash.versions()))
                .toList();
    }

    private static @Nullable String name(@Nullable Party party, Language reader) {
        return party == null ? null : party.name(reader);
    }

    private static String languageName(String code, Language reader) {
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

    public boolean isClashing() {
        return since.size() > 1;
    }
}
