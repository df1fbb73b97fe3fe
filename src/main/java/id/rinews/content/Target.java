package id.rinews.content;

import java.util.Optional;

/** Where a link leads: to a publication of our own or outside. */
public sealed interface Target permits Reference, Outside {

    /** How it is written between the parentheses of a link. */
    String address();

    /** The target of an address as typed; empty where we lead nobody (other schemes, relative paths, broken addresses). */
    static Optional<Target> parse(String address) {
        return Reference.parse(address).<Target>map(r -> r).or(() -> Outside.parse(address));
    }
}
