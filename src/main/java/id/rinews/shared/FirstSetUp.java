package id.rinews.shared;

import java.util.Optional;

<<<<<<< HEAD
/** While no account exists: the one-time address at which the first administrator is made. */
public interface FirstSetUp {
=======
/** The one-time link at which the first administrator registers. */
public interface FirstSetUp {

    /** The whole address with its token, a secret to show to the operator only; empty once an account exists. */
>>>>>>> acf2aa43dbab861ea75aab3bd0847bab511cf76e
    Optional<String> address();
}
