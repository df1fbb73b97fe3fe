package id.rinews.shared;

import java.util.Optional;

/** The one-time link at which the first administrator registers. */
public interface FirstSetUp {

    /** The whole address with its token, a secret to show to the operator only; empty once an account exists. */
    Optional<String> address();
}
