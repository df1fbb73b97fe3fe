package id.rinews.operations.generate;

/** What has been made. */
public record Tally(int stories, int editions, int agreements, int events, int people, int topics) {}
