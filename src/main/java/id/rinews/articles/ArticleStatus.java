package id.rinews.articles;

/** Where an article stands on its way to readers and back. */
public enum ArticleStatus {
    DRAFT,
    SUBMITTED,
    CHANGES_REQUESTED,
    APPROVED,
    SCHEDULED,
    PUBLISHED,
    WITHDRAWN,
    RETRACTED;

    /** Once public it is never a draft again. */
    public boolean isPublicOnce() {
        return compareTo(PUBLISHED) >= 0;
    }

    public boolean isEnded() {
        return this == WITHDRAWN || this == RETRACTED;
    }
}
