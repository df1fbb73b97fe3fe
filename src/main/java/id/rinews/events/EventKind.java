package id.rinews.events;

/** What happened; the word is the message {@code event.{name}}. */
public enum EventKind {
    STATE_VISIT,
    OFFICIAL_VISIT,
    WORKING_VISIT,
    SIDELINE_MEETING,
    SUMMIT,
    NEGOTIATION_ROUND,
    JOINT_COMMISSION,
    SIGNING,
    HONOUR_CONFERRED,
    ANNIVERSARY,
    OTHER
}
