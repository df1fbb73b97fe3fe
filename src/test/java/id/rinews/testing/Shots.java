package id.rinews.testing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** Pictures made on the spot, and files that only look like some. */
public final class Shots {

    /** One pixel, lossy. */
    public static final byte[] WEBP =
            Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");

    public static final byte[] SVG =
            "<svg xmlns='http://www.w3.org/2000/svg'><script>alert(1)</script></svg>".getBytes(StandardCharsets.UTF_8);

    private Shots() {}

    /** The left half red, the right half blue. */
    public static byte[] jpeg(int width, int height) {
        return encoded(twoHalves(width, height, BufferedImage.TYPE_INT_RGB), "jpg");
    }

    public static byte[] png(int width, int height) {
        return encoded(twoHalves(width, height, BufferedImage.TYPE_INT_RGB), "png");
    }

    public static byte[] gif(int width, int height) {
        return encoded(twoHalves(width, height, BufferedImage.TYPE_INT_RGB), "gif");
    }

    /** The right half is not there. */
    public static byte[] clear(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.dispose();
        return encoded(image, "png");
    }

    /** As from a camera held on its side (orientation 6), which wrote down its owner and where it was. */
    public static byte[] fromCamera(int width, int height) {
        byte[] picture = jpeg(width, height);
        byte[] notes = exif();
        ByteBuffer file = ByteBuffer.allocate(picture.length + notes.length + 4);
        file.put(picture, 0, 2).putShort((short) 0xFFE1).putShort((short) (notes.length + 2));
        file.put(notes).put(picture, 2, picture.length - 2);
        return file.array();
    }

    /** A PNG whose header promises so many pixels; there are none. */
    public static byte[] bomb(int width, int height) {
        ByteBuffer head = ByteBuffer.allocate(17);
        head.put("IHDR".getBytes(StandardCharsets.ISO_8859_1)).putInt(width).putInt(height);
        head.put(new byte[] {8, 2, 0, 0, 0});
        CRC32 sum = new CRC32();
        sum.update(head.array());
        ByteBuffer file = ByteBuffer.allocate(8 + 4 + 17 + 4);
        file.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        file.putInt(13).put(head.array()).putInt((int) sum.getValue());
        return file.array();
    }

    public static BufferedImage read(byte[] bytes) {
        try {
            return ImageIO.read(new ByteArrayInputStream(bytes));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static BufferedImage twoHalves(int width, int height, int type) {
        BufferedImage image = new BufferedImage(width, height, type);
        Graphics2D pen = image.createGraphics();
        pen.setColor(Color.RED);
        pen.fillRect(0, 0, width / 2, height);
        pen.setColor(Color.BLUE);
        pen.fillRect(width / 2, 0, width - width / 2, height);
        pen.dispose();
        return image;
    }

    private static byte[] encoded(BufferedImage image, String format) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, format, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A TIFF head and two directories: orientation, artist and a pointer to the GPS, then a latitude. */
    private static byte[] exif() {
        byte[] artist = "Sari Wulandari\0".getBytes(StandardCharsets.US_ASCII);
        int second = 8 + 2 + 3 * 12 + 4;
        int words = second + 2 + 2 * 12 + 4;
        ByteBuffer notes = ByteBuffer.allocate(6 + words + artist.length + 1 + 24);
        notes.put("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1));
        notes.put(new byte[] {'M', 'M', 0, 42}).putInt(8).putShort((short) 3);
        field(notes, 0x0112, 3, 1, 6 << 16);
        field(notes, 0x013B, 2, artist.length, words);
        field(notes, 0x8825, 4, 1, second);
        notes.putInt(0).putShort((short) 2);
        field(notes, 1, 2, 2, 'S' << 24);
        field(notes, 2, 5, 3, words + artist.length + 1);
        notes.putInt(0).put(artist).put((byte) 0);
        notes.putInt(6).putInt(1).putInt(12).putInt(1).putInt(30).putInt(1);
        return notes.array();
    }

    private static void field(ByteBuffer notes, int tag, int type, int count, int value) {
        notes.putShort((short) tag).putShort((short) type).putInt(count).putInt(value);
    }
}
