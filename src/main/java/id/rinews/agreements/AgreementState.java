package id.rinews.agreements;

/** How far an agreement is: never shown, shown, taken back. */
public enum AgreementState {
    DRAFT,
    PUBLISHED,
    WITHDRAWN
}
