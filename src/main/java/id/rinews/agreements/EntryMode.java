package id.rinews.agreements;

/** How an agreement enters into force (VCLT 24). It tells readers what is awaited and never makes a status. */
public enum EntryMode {
    ON_SIGNATURE,
    EXCHANGE_OF_NOTES,
    LAST_NOTIFICATION,
    RATIFICATION,
    FIXED_DATE,
    NONE,
    UNKNOWN
}
