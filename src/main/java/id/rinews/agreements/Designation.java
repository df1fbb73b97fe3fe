package id.rinews.agreements;

/** What the text calls itself. It says nothing about bindingness (VCLT 2(1)(a)). */
public enum Designation {
    TREATY,
    AGREEMENT,
    CONVENTION,
    PROTOCOL,
    MOU,
    EXCHANGE_OF_NOTES,
    JOINT_DECLARATION,
    LETTER_OF_INTENT,
    ACTION_PLAN,
    INTERAGENCY_AGREEMENT
}
