package id.rinews.shared;

import java.util.Optional;

/** While no account exists: the one-time address at which the first administrator is made. */
public interface FirstSetUp {
    Optional<String> address();
}
