package id.rinews.agreements;

import id.rinews.content.StatusMark;
import id.rinews.shared.Addresses;
import id.rinews.shared.FuzzyDate;
import id.rinews.shared.Language;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An agreement in a list.
 *
 * @param title with the language it stands in
 * @param designation the word is the message {@code designation.{name}}
 * @param since the date of the act that gave the status; null while it is unknown
 * @param move null where nothing is dated
 * @param awaitingForce whether it is signed and nobody knows from when it applies
 * @param signed when it was signed or adopted, all dates that sources give, the one that counts last
 * @param sinceSignature whether the status began with that
 * @param again whether the status had been suspended meanwhile
 * @param alone for which party alone it has that status; null where it is for all
 */
public record AgreementCard(
        long id,
        String path,
        Wording.Told title,
        String designation,
        StatusMark mark,
        @Nullable FuzzyDate since,
        @Nullable String place,
        List<FuzzyDate> signed,
        @Nullable Move move,
        boolean awaitingForce,
        boolean sinceSignature,
        boolean again,
        @Nullable String alone) {

    /** Its latest act so far, by the date that counts. @param kind the word is the message {@code act.{kind}} */
    public record Move(
            String kind, FuzzyDate date, @Nullable String place) {

        static @Nullable Move of(Lifecycle life, LocalDate today) {
            return life.acts().stream()
                    .filter(act -> life.counts(act) && life.dates(act))
                    .filter(act -> !act.date().lastDay().isAfter(today))
                    .max(Comparator.comparing(act -> act.date().firstDay()))
                    .map(act -> new Move(act.kind().name(), act.date(), act.place()))
                    .orElse(null);
        }
    }

    /** Whether the status began with a signature that sources date differently. */
    public boolean isDisputed() {
        return signed.size() > 1 && sinceSignature;
    }

    static AgreementCard of(LiveAgreement row, Language reader, LocalDate today) {
        Lifecycle life = row.lifecycle();
        Moment moment = life.on(today);
        Act act = moment.act();
        var now = moment.standing();
        return new AgreementCard(
                row.id(),
                Addresses.AGREEMENTS.path(reader, row.slug()),
                row.title().told(reader),
                row.designationName(),
                now.mark(),
                now.since(),
                now.place(),
                life.signed(),
                Move.of(life, today),
                isAwaitingForce(row, life, today),
                act != null && (act.kind() == ActKind.SIGNED || act.kind() == ActKind.ADOPTED),
                moment.isAgain(),
                life.alone(moment, today).map(party -> party.name(reader)).orElse(null));
    }

    private static boolean isAwaitingForce(LiveAgreement row, Lifecycle life, LocalDate today) {
        return life.statusOn(today) == Status.SIGNED
                && Journey.of(life, List.of(), row.mode(), today).awaitedSteps().stream()
                        .anyMatch(step -> step.name() == StepName.ENTERED_INTO_FORCE);
    }
}
