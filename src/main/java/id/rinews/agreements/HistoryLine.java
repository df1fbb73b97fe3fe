package id.rinews.agreements;

import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
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
        List<HistoryPart> changed = HistoryPart.ALL.stream()
                .filter(part -> part.differs(old, sheet))
                .toList();
        return new HistoryLine(
                before.withdrawnAt() == null ? Kind.CHANGED : Kind.RETURNED,
                now.shownAt(),
                changed.stream()
                        .filter(HistoryPart::isNamed)
                        .map(HistoryPart::key)
                        .toList(),
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
        return HistoryPart.without(
                deeds(one, reader).toList(), deeds(other, reader).toList());
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
