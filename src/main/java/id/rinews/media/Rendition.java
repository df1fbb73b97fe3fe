package id.rinews.media;

import jakarta.persistence.Embeddable;

/**
 * A picture in one width, in pixels.
 *
 * @param hash under which the {@link Vault} keeps it
 */
@Embeddable
record Rendition(int width, int height, String hash, long bytes) {}
