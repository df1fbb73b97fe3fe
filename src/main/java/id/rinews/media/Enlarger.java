package id.rinews.media;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import net.coobird.thumbnailator.Thumbnails;

/** Scales and encodes: the bytes that come out hold pixels in sRGB, and nothing that came with the file. */
final class Enlarger {

    private static final float QUALITY = 0.8f;

    private Enlarger() {}

    static BufferedImage scaled(BufferedImage image, int width, int height, boolean transparent) throws IOException {
        return Thumbnails.of(image)
                .forceSize(width, height)
                .imageType(transparent ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB)
                .asBufferedImage();
    }

    static boolean isTransparent(BufferedImage image) {
        int[] row = new int[image.getWidth()];
        for (int y = 0; y < image.getHeight(); y++) {
            for (int pixel : image.getRGB(0, y, row.length, 1, row, 0, row.length)) {
                if (pixel >>> 24 != 0xff) {
                    return true;
                }
            }
        }
        return false;
    }

    static byte[] encoded(BufferedImage image, boolean transparent) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        if (transparent) {
            ImageIO.write(image, "png", bytes);
        } else {
            writeJpeg(image, bytes);
        }
        return bytes.toByteArray();
    }

    private static void writeJpeg(BufferedImage image, ByteArrayOutputStream bytes) throws IOException {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var output = new MemoryCacheImageOutputStream(bytes)) {
            ImageWriteParam how = writer.getDefaultWriteParam();
            how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            how.setCompressionQuality(QUALITY);
            how.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(output);
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
    }
}
