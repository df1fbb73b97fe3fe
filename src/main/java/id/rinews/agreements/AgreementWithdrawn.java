package id.rinews.agreements;

/** An agreement has been taken back from the public. */
public record AgreementWithdrawn(long id) {}
