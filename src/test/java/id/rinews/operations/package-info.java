@NullMarked
package id.rinews.operations;

import org.jspecify.annotations.NullMarked;
