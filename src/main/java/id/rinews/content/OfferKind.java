package id.rinews.content;

/** What the portal can do with pasted wire copy, where an editor accepts. */
public enum OfferKind {
    /** Put a blank line between single lines, so that each is a paragraph. */
    PARAGRAPHS,
    /** Take away the portal's own name at the head. */
    SOURCE_TAG,
    /** Move "Jakarta, 11 Agustus 2025 —" or "Jakarta (ANTARA) -" to place, date and agency. */
    DATELINE,
    /** Write "Baca juga : …" lines as blocks of their own. */
    READ_ALSO,
    /** Move "Pewarta : …" and "Editor : …" lines at the end to the credits. */
    CREDITS,
    /** Take a "Copyright © …" line at the end away, its holder being the agency, and the ban on copying beneath it. */
    COPYRIGHT,
    /** Take the mark under an agency's last line away: "(FIN) ABC/DEF". */
    END_MARK
}
