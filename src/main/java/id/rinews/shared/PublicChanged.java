package id.rinews.shared;

/** Something that the public sees has changed, a topic's name or a setting included. */
public record PublicChanged(String what) {}
