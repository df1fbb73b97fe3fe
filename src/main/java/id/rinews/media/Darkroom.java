package id.rinews.media;

import id.rinews.content.Illustration;
import id.rinews.media.PictureRefused.Why;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.springframework.stereotype.Component;

/**
 * Makes renditions of what was uploaded: pixels and nothing else, upright. Size is read from the header before anything is
 * decoded, a large picture is decoded coarsely, and only a few are in the making at once.
 */
@Component
class Darkroom {

    /** Bytes of one file. */
    static final long LARGEST = 15L * 1024 * 1024;

    static final long MOST_PIXELS = 50_000_000;
    static final int LONGEST_SIDE = 20_000;

    private static final int BENCHES = 2;
    private static final int PATIENCE = 30; // seconds
    private static final int FINE_ENOUGH = 2 * 1280;

    private final Semaphore benches = new Semaphore(BENCHES, true);

    Darkroom() {
        ImageIO.setUseCache(false);
        ImageIO.scanForPlugins();
    }

    /** @param width of the original in pixels, upright, as {@code height} */
    record Developed(PictureType type, int width, int height, boolean transparent, List<Print> prints) {}

    record Print(int width, int height, byte[] bytes) {}

    Developed develop(byte[] bytes) throws PictureRefused {
        if (bytes.length > LARGEST) {
            throw new PictureRefused(Why.BYTES);
        }
        PictureType type = PictureType.of(bytes).orElseThrow(() -> new PictureRefused(Why.TYPE));
        enter();
        try {
            return develop(type, bytes);
        } catch (IOException | RuntimeException _) {
            throw new PictureRefused(Why.BROKEN); // decoders meet a broken file with whatever exception comes first
        } finally {
            benches.release();
        }
    }

    private void enter() throws PictureRefused {
        try {
            if (!benches.tryAcquire(PATIENCE, TimeUnit.SECONDS)) {
                throw new PictureRefused(Why.BUSY);
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new PictureRefused(Why.BUSY);
        }
    }

    private static Developed develop(PictureType type, byte[] bytes) throws IOException, PictureRefused {
        ImageReader reader = ImageIO.getImageReadersByFormatName(type.format()).next();
        try (ImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(bytes))) {
            reader.setInput(input, true, true);
            int wide = reader.getWidth(0);
            int high = reader.getHeight(0);
            if ((long) wide * high > MOST_PIXELS || Math.max(wide, high) > LONGEST_SIDE) {
                throw new PictureRefused(Why.PIXELS);
            }
            Turn turn = Turn.of(type, bytes);
            int width = turn.isOnItsSide() ? high : wide;
            int height = turn.isOnItsSide() ? wide : high;
            return prints(type, width, height, turn.upright(read(reader, width)));
        } finally {
            reader.dispose();
        }
    }

    private static BufferedImage read(ImageReader reader, int width) throws IOException {
        int coarse = Math.max(1, width / FINE_ENOUGH);
        ImageReadParam how = reader.getDefaultReadParam();
        how.setSourceSubsampling(coarse, coarse, 0, 0);
        return reader.read(0, how);
    }

    /** From the largest to the smallest, each made of the one before. */
    private static Developed prints(PictureType type, int width, int height, BufferedImage upright) throws IOException {
        List<Print> prints = new ArrayList<>();
        BufferedImage last = upright;
        boolean transparent = upright.getColorModel().hasAlpha();
        for (int each : Illustration.widths(width).reversed()) {
            last = Enlarger.scaled(last, each, Illustration.height(each, width, height), transparent);
            if (prints.isEmpty() && transparent && !Enlarger.isTransparent(last)) {
                transparent = false;
                last = Enlarger.scaled(last, last.getWidth(), last.getHeight(), false);
            }
            prints.add(new Print(last.getWidth(), last.getHeight(), Enlarger.encoded(last, transparent)));
        }
        return new Developed(type, width, height, transparent, prints);
    }
}
