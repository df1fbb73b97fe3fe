package id.rinews.agreements;

/** What one agreement does to another. */
public enum RelationKind {
    AMENDS,
    SUPERSEDES,
    IMPLEMENTS
}
