package id.rinews.media;

import java.awt.image.BufferedImage;
import net.coobird.thumbnailator.util.exif.ExifFilterUtils;
import net.coobird.thumbnailator.util.exif.Orientation;

/** How a camera was held: what has to be done to a picture so that it stands upright. */
record Turn(int orientation) {

    private static final int FIRST_ON_ITS_SIDE = 5;

    static Turn of(PictureType type, byte[] bytes) {
        return new Turn(CameraNotes.of(type, bytes).orientation());
    }

    boolean isOnItsSide() {
        return orientation >= FIRST_ON_ITS_SIDE;
    }

    BufferedImage upright(BufferedImage image) {
        return orientation == 1
                ? image
                : ExifFilterUtils.getFilterForOrientation(Orientation.typeOf(orientation))
                        .apply(image);
    }
}
