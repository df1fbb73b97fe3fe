package id.rinews.events;

/** Whether it happened; the word is the message {@code eventstatus.{name}}. */
public enum EventStatus {
    PLANNED,
    POSTPONED,
    CANCELLED,
    OCCURRED
}
