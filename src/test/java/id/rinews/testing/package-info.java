/** The test kit: the whole portal on either engine, with empty tables and a clock that the test sets. */
@NullMarked
package id.rinews.testing;

import org.jspecify.annotations.NullMarked;
