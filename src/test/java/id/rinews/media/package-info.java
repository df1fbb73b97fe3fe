@NullMarked
package id.rinews.media;

import org.jspecify.annotations.NullMarked;
