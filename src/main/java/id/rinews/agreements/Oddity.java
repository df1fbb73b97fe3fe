package id.rinews.agreements;

import java.util.ArrayList;
import java.util.List;

/**
 * Something about the acts that may be right and is worth a second look; it hinders nothing. The words are the message
 * {@code agreement.oddity.{name}}.
 *
 * @param kind of the act it is about; its word is the message {@code act.{kind}}
 */
public record Oddity(String name, String kind) {

    static List<Oddity> of(Particulars particulars) {
        Lifecycle life = new Lifecycle(particulars.knownActs());
        List<Oddity> oddities = new ArrayList<>();
        life.clashes()
                .forEach(clash -> oddities.add(new Oddity("clash", clash.kind().name())));
        if (isBefore(life, ActKind.ENTERED_INTO_FORCE, ActKind.SIGNED)) {
            oddities.add(new Oddity("beforeSigned", ActKind.ENTERED_INTO_FORCE.name()));
        }
        if (isBefore(life, ActKind.RATIFIED, ActKind.SIGNED)) {
            oddities.add(new Oddity("beforeSigned", ActKind.RATIFIED.name()));
        }
        if (has(life, ActKind.RESUMED) && !has(life, ActKind.SUSPENDED)) {
            oddities.add(new Oddity("resumed", ActKind.RESUMED.name()));
        }
        List<Party> parties = particulars.allParties();
        life.acts().stream()
                .filter(act -> act.party() != null && !parties.contains(act.party()))
                .forEach(act -> oddities.add(new Oddity("stranger", act.kind().name())));
        return oddities.stream().distinct().toList();
    }

    private static boolean has(Lifecycle life, ActKind kind) {
        return !life.datesOf(kind).isEmpty();
    }

    private static boolean isBefore(Lifecycle life, ActKind early, ActKind late) {
        return has(life, early)
                && has(life, late)
                && life.datesOf(early)
                        .getFirst()
                        .lastDay()
                        .isBefore(life.datesOf(late).getFirst().firstDay());
    }
}
