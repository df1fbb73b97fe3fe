package id.rinews.content;

import java.util.Set;

/** Which offers are taken, by name: {@code CREDITS} for all of that kind, {@code CREDITS:12} for one line. */
record Taken(Set<String> names) {

    boolean has(OfferKind kind) {
        return names.contains(kind.name());
    }

    boolean has(OfferKind kind, WireLine line) {
        return has(kind) || names.contains(Offer.nameOf(kind, line.number()));
    }
}
