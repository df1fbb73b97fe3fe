package id.rinews.dossiers;

import id.rinews.agreements.ActKind;
import id.rinews.events.EventKind;

/** What the drawing of a timeline calls a year by, the weightiest first; the word is the message {@code dossier.mark.{name}}. */
enum Mark {
    OPENED,
    VISIT,
    FORCE,
    AGREEMENT,
    MEETING,
    TALKS,
    HONOUR,
    ANNIVERSARY,
    END,
    RATIFICATION,
    OTHER;

    static Mark of(EventKind kind) {
        return switch (kind) {
            case STATE_VISIT, OFFICIAL_VISIT, WORKING_VISIT -> VISIT;
            case SIDELINE_MEETING, SUMMIT, JOINT_COMMISSION -> MEETING;
            case NEGOTIATION_ROUND -> TALKS;
            case SIGNING -> AGREEMENT;
            case HONOUR_CONFERRED -> HONOUR;
            case ANNIVERSARY -> ANNIVERSARY;
            case OTHER -> OTHER;
        };
    }

    static Mark of(ActKind kind) {
        return switch (kind) {
            case SIGNED, ADOPTED -> AGREEMENT;
            case ENTERED_INTO_FORCE, PROVISIONALLY_APPLIED, RESUMED -> FORCE;
            case NEGOTIATION_OPENED, NEGOTIATION_CONCLUDED, INITIALLED -> TALKS;
            case SUSPENDED, DENOUNCED, TERMINATED, EXPIRED, SUPERSEDED -> END;
            case RATIFIED, NOTIFIED, NOTES_EXCHANGED -> RATIFICATION;
            case AMENDED, REGISTERED -> OTHER;
        };
    }
}
