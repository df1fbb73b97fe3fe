package id.rinews.shared;

/** A step of the way from the front page to a page: what it is called and where it is. */
public record Crumb(String name, String path) {}
