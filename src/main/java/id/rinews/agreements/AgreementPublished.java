package id.rinews.agreements;

/** An agreement has become public, or what the public sees of it has changed. */
public record AgreementPublished(long id) {}
