package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A line of an agreement's public history.
 *
 * @param changed what reads otherwise than before, as message keys
 * @param added acts that were not there before
 * @param removed acts that are there no longer
 * @param reason of a withdrawal, in the words of the newsroom; null for the others
 */
record HistoryLine(
        Kind kind,
        Instant at,
        List<String> changed,
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

    private record Part(String key, Function<Particulars, Object> of) {}

    private static final List<Part> PARTS = List.of(
            new Part("agreement.history.titles", Particulars::titles),
            new Part("agreement.history.summaries", Particulars::summaries),
            new Part("agreement.designation", sheet -> String.valueOf(sheet.designation())),
            new Part("agreement.bindingness", Particulars::bindingness),
            new Part("agreement.bindingness.source", sheet -> String.valueOf(sheet.bindingnessSource())),
            new Part("agreement.parties", Particulars::allParties),
            new Part("agreement.agencies", Particulars::agencies),
            new Part("agreement.mode", sheet -> "%s %s %s".formatted(sheet.mode(), sheet.modeDays(), sheet.modeDate())),
            new Part("agreement.languages", Particulars::languages),
            new Part("agreement.acts", Particulars::knownActs),
            new Part("agreement.signatories", Particulars::signatories),
            new Part("agreement.identifiers", Particulars::identifiers),
            new Part("agreement.related", Particulars::relations),
            new Part("agreement.history.documents", Particulars::documents),
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
                        Kind.WITHDRAWN, withdrawn, List.of(), List.of(), List.of(), revision.withdrawnReason()));
            }
            before = revision;
        }
        return lines.reversed();
    }

    private static HistoryLine shown(@Nullable AgreementRevision before, AgreementRevision now, Language reader) {
        if (before == null) {
            return new HistoryLine(Kind.PUBLISHED, now.shownAt(), List.of(), List.of(), List.of(), null);
        }
        Particulars old = before.particulars();
        Particulars sheet = now.particulars();
        return new HistoryLine(
                before.withdrawnAt() == null ? Kind.CHANGED : Kind.RETURNED,
                now.shownAt(),
                PARTS.stream()
                        .filter(part ->
                                !Objects.equals(part.of().apply(old), part.of().apply(sheet)))
                        .map(Part::key)
                        .toList(),
                missing(sheet, old, reader),
                missing(old, sheet, reader),
                null);
    }

    /** The acts of one that the other does not have. */
    private static List<Deed> missing(Particulars one, Particulars other, Language reader) {
        Set<Deed> known = new HashSet<>(deeds(other, reader).toList());
        return deeds(one, reader).filter(deed -> !known.contains(deed)).toList();
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
