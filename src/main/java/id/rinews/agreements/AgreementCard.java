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
 * @param since the dates that sources give for the act that gave the status, the one that counts last; none while it is unknown
 * @param move null where nothing is dated
 * @param awaitingForce whether it is signed and nobody knows from when it applies
 * @param signed when it was signed or adopted, all dates that sources give, the one that counts last
 * @param sinceSignature whether the status began with that
 * @param again whether the status had been suspended meanwhile
 * @param alone for whom alone it has that status; null where it is for all
 */
public record AgreementCard(
        long id,
        String path,
        Wording.Told title,
        String designation,
        StatusMark mark,
        List<FuzzyDate> since,
        @Nullable String place,
        List<FuzzyDate> signed,
        @Nullable Move move,
        boolean awaitingForce,
        boolean sinceSignature,
        boolean again,
        @Nullable String alone) {

    /**
     * Its latest act so far, by the date that counts.
     *
     * @param kind the word is the message {@code act.{kind}}
     * @param dates all that sources give for it, the one that counts last
     * @param alone who acted alone; null where all did together
     */
    public record Move(
            String kind,
            List<FuzzyDate> dates,
            @Nullable String place,
            @Nullable String alone) {

        static @Nullable Move of(Lifecycle life, LocalDate today, Language reader) {
            return life.acts().stream()
                    .filter(act -> life.counts(act) && life.dates(act))
                    .filter(act -> !act.date().lastDay().isAfter(today))
                    .max(Comparator.comparing(act -> act.date().firstDay()))
                    .map(act -> new Move(
                            act.kind().name(),
                            life.datesOf(act),
                            act.place(),
                            act.party() == null ? null : act.party().name(reader)))
                    .orElse(null);
        }
    }

    static AgreementCard of(LiveAgreement row, Language reader, LocalDate today) {
        Lifecycle life = row.lifecycle();
        Moment moment = life.on(today);
        Act act = moment.act();
        Since since = life.since(moment, row.partyCount(), today);
        return new AgreementCard(
                row.id(),
                Addresses.AGREEMENTS.path(reader, row.slug()),
                row.title().told(reader),
                row.designationName(),
                moment.status().mark(),
                since.dates(),
                since.act() == null ? null : since.act().place(),
                life.signed(),
                Move.of(life, today, reader),
                isAwaitingForce(row, life, today),
                act != null && (act.kind() == ActKind.SIGNED || act.kind() == ActKind.ADOPTED),
                moment.isAgain(),
                since.alone(reader));
    }

    private static boolean isAwaitingForce(LiveAgreement row, Lifecycle life, LocalDate today) {
        return life.statusOn(today) == Status.SIGNED
                && Journey.of(life, List.of(), row.mode(), today).awaitedSteps().stream()
                        .anyMatch(step -> step.name() == StepName.ENTERED_INTO_FORCE);
    }
}
