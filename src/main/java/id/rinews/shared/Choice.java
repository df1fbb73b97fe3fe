package id.rinews.shared;

/** One of the options of a select, of radio buttons or of checkboxes: what is posted and what is read. */
public record Choice(String value, String label) {}
