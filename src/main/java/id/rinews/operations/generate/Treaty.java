package id.rinews.operations.generate;

import id.rinews.agreements.Act;
import id.rinews.agreements.Lifecycle;
import id.rinews.agreements.Moment;
import id.rinews.agreements.Particulars;
import id.rinews.operations.generate.Phrases.Angle;
import id.rinews.operations.generate.World.Subject;
import id.rinews.shared.CountryPair;
import id.rinews.shared.Wording;
import java.time.LocalDate;
import java.util.Optional;

/** An agreement of the corpus, in the register under its id. */
record Treaty(long id, CountryPair pair, Subject topic, Wording issue, Wording title, Lifecycle lifecycle) {

    Treaty(long id, CountryPair pair, Subject topic, Wording issue, Wording title, Particulars sheet) {
        this(id, pair, topic, issue, title, new Lifecycle(sheet.knownActs()));
    }

    Act last() {
        return lifecycle.acts().getLast();
    }

    boolean isBegunBefore(LocalDate day) {
        return lifecycle.acts().getFirst().date().lastDay().isBefore(day);
    }

    Moment on(LocalDate day) {
        return lifecycle.on(day);
    }

    /** Whether it can be amended or carried out: it is made, and has not ended. */
    boolean standsOn(LocalDate day) {
        return switch (on(day).status()) {
            case SIGNED, OPERATIVE, PROVISIONALLY_APPLIED, IN_FORCE, SUSPENDED -> true;
            case UNKNOWN, NEGOTIATING, INITIALLED, EXPIRED, TERMINATED, SUPERSEDED -> false;
        };
    }

    /** What there is to tell of it on a day; nothing before its first act. */
    Optional<Angle> angle(LocalDate day) {
        return switch (on(day).status()) {
            case UNKNOWN -> Optional.empty();
            case NEGOTIATING, INITIALLED -> Optional.of(Angle.NEGOTIATING);
            case SIGNED -> Optional.of(Angle.SIGNED);
            case OPERATIVE -> Optional.of(Angle.COOPERATION); // a text without force
            case PROVISIONALLY_APPLIED, IN_FORCE -> Optional.of(Angle.IN_FORCE);
            case SUSPENDED, EXPIRED, TERMINATED, SUPERSEDED -> Optional.of(Angle.ENDED);
        };
    }
}
