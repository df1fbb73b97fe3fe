@NullMarked
package id.rinews;

import org.jspecify.annotations.NullMarked;
