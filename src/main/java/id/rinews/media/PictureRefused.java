package id.rinews.media;

import java.util.Locale;

/** A file that is not taken as a picture, and why. */
public final class PictureRefused extends Exception {

    enum Why {
        /** None of the types we know. */
        TYPE,
        /** More bytes than {@link Darkroom#LARGEST}. */
        BYTES,
        /** More pixels than {@link Darkroom#MOST_PIXELS}, or a side longer than {@link Darkroom#LONGEST_SIDE}. */
        PIXELS,
        /** Begins like a picture and cannot be read as one. */
        BROKEN,
        /** Too many others are being developed. */
        BUSY
    }

    private final Why why;

    PictureRefused(Why why) {
        super("A picture is refused: " + why.name().toLowerCase(Locale.ROOT));
        this.why = why;
    }

    Why why() {
        return why;
    }
}
