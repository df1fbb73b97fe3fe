package id.rinews.agreements;

import id.rinews.shared.Citation;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of an agreement's public history.
 *
 * @param changed what reads otherwise than before, as message keys
 * @param told of those whose words are short, what they were
 * @param added acts that were not there before
 * @param removed acts that are there no longer
 * @param reason of a withdrawal, in the words of the newsroom; null for the others
 */
record HistoryLine(
        Kind kind,
        Instant at,
        List<String> changed,
        List<Told> told,
        List<Deed> added,
        List<Deed> removed,
        @Nullable String reason) {

    /** The words are the message {@code agreement.history.{kind}}. */
    enum Kind {
        PUBLISHED,
        CHANGED,
        WITHDRAWN,
        RETURNED
    }

    /** An act as a line names it. @param party null where all acted together */
    record Deed(ActKind kind, @Nullable String party, FuzzyDate date) {}

    /**
     * What stood there and stands there no more, and what came in its place.
     *
     * @param key message that names it
     * @param prefix of the messages that its words are; empty where they are words themselves
     */
    record Told(String key, String prefix, List<String> was, List<String> became) {}

    /** @param of what is compared; @param words what is told of it in a reader's language; none where it is too long */
    private record Part(
            String key,
            Function<Particulars, Object> of,
            String prefix,
            BiFunction<Particulars, Language, List<String>> words) {

        Part(String key, Function<Particulars, Object> of) {
            this(key, of, "", (_, _) -> List.of());
        }

        Told between(Particulars old, Particulars now, Language reader) {
            List<String> was = words.apply(old, reader);
            List<String> became = words.apply(now, reader);
            return new Told(key, prefix, without(was, became), without(became, was));
        }
    }

    private static Part named(
            String key, Function<Particulars, Object> of, BiFunction<Particulars, Language, List<String>> words) {
        return new Part(key, of, "", words);
    }

    private static Part coded(String key, String prefix, Function<Particulars, Object> of) {
        return new Part(key, of, prefix, (sheet, _) -> List.of(String.valueOf(of.apply(sheet))));
    }

    private static <T> List<T> without(List<T> all, List<T> others) {
        return all.stream().filter(one -> !others.contains(one)).toList();
    }

    private static final List<Part> PARTS = List.of(
            named(
                    "agreement.history.titles",
                    Particulars::titles,
                    (sheet, reader) -> sheet.title().stream()
                            .map(title -> title.told(reader).text())
                            .toList()),
            new Part("agreement.history.summaries", Particulars::summaries),
            coded(
                    "agreement.designation",
                    "designation.",
                    sheet -> Objects.requireNonNullElse(sheet.designation(), "UNKNOWN")),
            coded("agreement.bindingness", "bindingness.", Particulars::bindingness),
            named(
                    "agreement.bindingness.source",
                    sheet -> String.valueOf(sheet.bindingnessSource()),
                    (sheet, _) -> Stream.ofNullable(sheet.bindingnessSource())
                            .map(Citation::text)
                            .toList()),
            named(
                    "agreement.parties",
                    Particulars::allParties,
                    (sheet, reader) -> sheet.allParties().stream()
                            .map(party -> party.name(reader))
                            .toList()),
            named(
                    "agreement.agencies",
                    Particulars::agencies,
                    (sheet, _) -> sheet.agencies().stream()
                            .map(Particulars.Agency::name)
                            .toList()),
            new Part("agreement.mode", sheet -> "%s %s %s".formatted(sheet.mode(), sheet.modeDays(), sheet.modeDate())),
            new Part("agreement.languages", Particulars::languages),
            new Part("agreement.acts", Particulars::knownActs),
            named(
                    "agreement.signatories",
                    Particulars::signatories,
                    (sheet, _) -> sheet.signatories().stream()
                            .map(Particulars.SignatoryEntry::name)
                            .toList()),
            named(
                    "agreement.identifiers",
                    Particulars::identifiers,
                    (sheet, _) -> sheet.identifiers().stream()
                            .map(number -> number.scheme() + " " + number.number())
                            .toList()),
            new Part("agreement.related", Particulars::relations),
            named(
                    "agreement.history.documents",
                    Particulars::documents,
                    (sheet, _) -> sheet.documents().stream()
                            .map(Particulars.Paper::title)
                            .toList()),
            new Part("agreement.topics", Particulars::topics),
            new Part("agreement.history.address", sheet -> String.valueOf(sheet.slug())));

    /** @param shown revisions that readers have seen, oldest first; the lines are newest first */
    static List<HistoryLine> of(List<AgreementRevision> shown, Language reader) {
        List<HistoryLine> lines = new ArrayList<>();
        AgreementRevision before = null;
        for (AgreementRevision revision : shown) {
            lines.add(shown(before, revision, reader));
            Instant withdrawn = revision.withdrawnAt();
            if (withdrawn != null) {
                lines.add(new HistoryLine(
                        Kind.WITHDRAWN,
                        withdrawn,
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of(),
                        revision.withdrawnReason()));
            }
            before = revision;
        }
        return lines.reversed();
    }

    private static HistoryLine shown(@Nullable AgreementRevision before, AgreementRevision now, Language reader) {
        if (before == null) {
            return new HistoryLine(Kind.PUBLISHED, now.shownAt(), List.of(), List.of(), List.of(), List.of(), null);
        }
        Particulars old = before.particulars();
        Particulars sheet = now.particulars();
        List<Part> changed = PARTS.stream()
                .filter(part -> !Objects.equals(part.of().apply(old), part.of().apply(sheet)))
                .toList();
        return new HistoryLine(
                before.withdrawnAt() == null ? Kind.CHANGED : Kind.RETURNED,
                now.shownAt(),
                changed.stream().map(Part::key).toList(),
                changed.stream()
                        .map(part -> part.between(old, sheet, reader))
                        .filter(told -> !told.was().equals(told.became()))
                        .toList(),
                missing(sheet, old, reader),
                missing(old, sheet, reader),
                null);
    }

    /** The acts of one that the other does not have. */
    private static List<Deed> missing(Particulars one, Particulars other, Language reader) {
        return without(deeds(one, reader).toList(), deeds(other, reader).toList());
    }

    private static Stream<Deed> deeds(Particulars sheet, Language reader) {
        return new Lifecycle(sheet.knownActs())
                .acts().stream()
                        .map(act -> new Deed(
                                act.kind(),
                                act.party() == null ? null : act.party().name(reader),
                                act.date()));
    }
}
