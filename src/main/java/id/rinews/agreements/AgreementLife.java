package id.rinews.agreements;

import java.util.List;

/** A live agreement with all that happened to it and those who signed it. */
public record AgreementLife(AgreementCard card, Lifecycle life, List<Particulars.SignatoryEntry> signatories) {}
