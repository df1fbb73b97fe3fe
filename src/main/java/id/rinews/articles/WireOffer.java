package id.rinews.articles;

/**
 * What is offered for a draft, to be taken or left by itself.
 *
 * @param kind {@code OfferKind}, {@code LINK} for a "read also" whose story is known by its headline, or {@code PAIR} for the
 *     relation that an unassigned text speaks of
 * @param line of the body, counted from 1; 0 where it is about the whole text or its head
 * @param found as the editor reads it
 * @param becomes what a dateline is read as; else empty
 * @param year which the portal would add to a dateline that has none; else empty
 */
record WireOffer(String kind, int line, String found, String becomes, String year) {

    static WireOffer of(String kind, int line, String found) {
        return new WireOffer(kind, line, found, "", "");
    }

    public String name() {
        return line == 0 ? kind : kind + ":" + line;
    }

    /** The same for the same words wherever they stand; what is about the whole text is one whatever its words. */
    String key() {
        return Integer.toHexString((kind.equals("PARAGRAPHS") ? kind : kind + " " + found).hashCode());
    }

    /** What the page sends along of each offer, ticked or not. */
    public String shown() {
        return name() + "~" + key();
    }
}
