package id.rinews.operations.generate;

import id.rinews.agreements.ActKind;
import id.rinews.agreements.Bindingness;
import id.rinews.agreements.Designation;
import id.rinews.agreements.EntryMode;
import id.rinews.agreements.Particulars.ActEntry;
import id.rinews.agreements.Party;
import id.rinews.shared.Citation;
import id.rinews.shared.CountryPair;
import id.rinews.shared.FuzzyDate;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** How an agreement fares: one act after the other, until luck or the corpus ends. */
final class Course {

    static final LocalDate END = LocalDate.of(2025, 12, 31);

    private final Dice dice;
    private final CountryPair pair;
    private final String place;
    private final Citation source;
    private final List<ActEntry> acts = new ArrayList<>();
    private final LocalDate began;
    private LocalDate day;

    /** @param source the file in which all of it is said to stand */
    Course(Dice dice, CountryPair pair, String place, Citation source) {
        this.dice = dice;
        this.pair = pair;
        this.place = place;
        this.source = source;
        this.began = dice.day(LocalDate.of(2014, 1, 10), LocalDate.of(2025, 9, 30));
        this.day = began;
    }

    static Bindingness bindingness(Designation designation) {
        return switch (designation) {
            case JOINT_DECLARATION, LETTER_OF_INTENT, ACTION_PLAN -> Bindingness.NON_BINDING;
            case MOU, INTERAGENCY_AGREEMENT -> Bindingness.UNSTATED;
            case AGREEMENT, PROTOCOL, TREATY, CONVENTION, EXCHANGE_OF_NOTES -> Bindingness.BINDING;
        };
    }

    List<ActEntry> run(Designation designation, EntryMode mode) {
        switch (bindingness(designation)) {
            case NON_BINDING -> act(ActKind.ADOPTED, null);
            case UNSTATED -> signAndExpire(mode);
            case BINDING -> negotiate(mode);
        }
        return acts;
    }

    /** The year that a text would name: of its signature or adoption, else of whatever happened first. */
    int year() {
        return acts.stream()
                .filter(act -> act.kind() == ActKind.SIGNED || act.kind() == ActKind.ADOPTED)
                .flatMap(act -> Stream.ofNullable(act.date()))
                .findFirst()
                .map(date -> date.firstDay().getYear())
                .orElse(began.getYear());
    }

    private void signAndExpire(EntryMode mode) {
        sign();
        if (mode == EntryMode.ON_SIGNATURE) {
            FuzzyDate signed = acts.getLast().date();
            acts.add(new ActEntry(
                    ActKind.ENTERED_INTO_FORCE,
                    null,
                    signed,
                    null,
                    source.text(),
                    null,
                    null,
                    source.language(),
                    null));
        }
        if (dice.chance(30) && later(1_000, 1_900)) {
            act(dice.chance(70) ? ActKind.EXPIRED : ActKind.TERMINATED, null);
        }
    }

    private void negotiate(EntryMode mode) {
        act(ActKind.NEGOTIATION_OPENED, null);
        if (dice.chance(90) && later(120, 700)) {
            act(ActKind.NEGOTIATION_CONCLUDED, null);
            if (dice.chance(30) && later(10, 60)) {
                act(ActKind.INITIALLED, null);
            }
            if (later(20, 200)) {
                sign();
                ratify(mode);
            }
        }
    }

    private void ratify(EntryMode mode) {
        if (dice.chance(75) && later(150, 500)) {
            act(ActKind.RATIFIED, Party.of(pair.first()));
            if (dice.chance(12) && later(10, 60)) {
                act(ActKind.PROVISIONALLY_APPLIED, null);
            }
            if (dice.chance(85) && later(10, 300)) {
                act(ActKind.RATIFIED, Party.of(pair.second()));
                if (mode == EntryMode.EXCHANGE_OF_NOTES && later(10, 90)) {
                    act(ActKind.NOTES_EXCHANGED, null);
                }
                if (dice.chance(90) && later(30, 60)) {
                    act(ActKind.ENTERED_INTO_FORCE, null);
                    live();
                }
            }
        }
    }

    private void live() {
        if (dice.chance(25) && later(60, 200)) {
            act(ActKind.REGISTERED, null);
        }
        if (dice.chance(10) && later(200, 800)) {
            act(ActKind.SUSPENDED, null);
            if (dice.chance(60) && later(100, 300)) {
                act(ActKind.RESUMED, null);
            }
        }
        if (dice.chance(10) && later(200, 800)) {
            act(ActKind.DENOUNCED, Party.of(pair.first()));
            if (dice.chance(60) && later(180, 370)) {
                act(ActKind.TERMINATED, null);
            }
        } else if (dice.chance(12) && later(400, 1_200)) {
            act(ActKind.SUPERSEDED, null);
        }
    }

    /** One signature in thirty is dated differently by a second source. */
    private void sign() {
        act(ActKind.SIGNED, null);
        if (dice.chance(3) && later(1, 1)) {
            act(ActKind.SIGNED, null, source.text() + "b");
        }
    }

    private boolean later(int least, int most) {
        LocalDate next = day.plusDays(dice.between(least, most));
        boolean fits = next.isBefore(END);
        day = fits ? next : day;
        return fits;
    }

    private void act(ActKind kind, @Nullable Party party) {
        act(kind, party, source.text());
    }

    private void act(ActKind kind, @Nullable Party party, String read) {
        boolean joint = party == null && kind.compareTo(ActKind.SIGNED) <= 0;
        acts.add(new ActEntry(
                kind, party, date(), joint ? place : null, read, null, checked(), source.language(), null));
    }

    /** Two in five are compared with the text. */
    private @Nullable LocalDate checked() {
        return dice.chance(40) ? day.plusDays(14) : null;
    }

    /** Mostly known to the day. */
    private FuzzyDate date() {
        return new FuzzyDate(day, dice.chance(92) ? FuzzyDate.Precision.DAY : FuzzyDate.Precision.MONTH);
    }
}
