/** A synthetic corpus for measuring, made of word lists of our own and written through the same verbs as everything else. */
@NullMarked
package id.rinews.operations.generate;

import org.jspecify.annotations.NullMarked;
