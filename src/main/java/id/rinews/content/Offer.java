package id.rinews.content;
public record Offer(OfferKind kind, String found) {}
