package id.rinews.content;
public record FoundCredit(CreditRole role, String name) {}
