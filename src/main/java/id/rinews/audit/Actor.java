package id.rinews.audit;

/** An account that is in the ledger, by the name that it bore last. */
public record Actor(long account, String name) {}
