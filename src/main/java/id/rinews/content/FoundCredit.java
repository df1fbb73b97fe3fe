package id.rinews.content;

/** Somebody named in wire copy, as typed. */
public record FoundCredit(CreditRole role, String name) {}
