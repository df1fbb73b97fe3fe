package id.rinews.content;

import java.util.Optional;

/** Where a link leads. */
public sealed interface Target permits Reference, Outside {

    /** As it stands in the text. */
    String address();

    /** A reference, or an outside address of an allowed scheme; empty for anything else. */
    static Optional<Target> of(String address) {
        Optional<Target> reference = Reference.parse(address).map(Target.class::cast);
        return reference.or(() -> Outside.parse(address).map(Target.class::cast));
    }
}
