package id.rinews.media;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifDirectoryBase;
import com.drew.metadata.exif.GpsDirectory;
import id.rinews.media.PictureRefused.Why;
import id.rinews.testing.Shots;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DarkroomTests {

    private final Darkroom darkroom = new Darkroom();

    @ParameterizedTest
    @CsvSource({"2000, 320 480 640 960 1280", "1280, 320 480 640 960 1280", "700, 320 480 640 700", "320, 320", "90, 90"
    })
    void makesTheWidthsThatThePictureHas(int width, String widths) throws PictureRefused {
        Darkroom.Developed developed = darkroom.develop(Shots.jpeg(width, width / 2));

        assertThat(developed.prints().reversed())
                .extracting(Darkroom.Print::width)
                .containsExactlyElementsOf(
                        Arrays.stream(widths.split(" ")).map(Integer::valueOf).toList());
        assertThat(developed.prints()).allSatisfy(print -> {
            BufferedImage image = Shots.read(print.bytes());
            assertThat(image.getWidth()).isEqualTo(print.width());
            assertThat(image.getHeight()).isEqualTo(print.height());
        });
    }

    @Test
    void standsUprightAndKeepsNothingOfTheCamera() throws Exception {
        byte[] original = Shots.fromCamera(800, 400);
        assertThat(notes(original).getDirectoriesOfType(GpsDirectory.class)).isNotEmpty();

        Darkroom.Developed developed = darkroom.develop(original);

        assertThat(developed.width()).isEqualTo(400);
        assertThat(developed.height()).isEqualTo(800);
        BufferedImage image = Shots.read(developed.prints().getFirst().bytes());
        assertThat(image.getWidth()).isEqualTo(400);
        assertThat(isRed(image.getRGB(200, 100)))
                .as("what lay left stands above")
                .isTrue();
        assertThat(isRed(image.getRGB(200, 700))).isFalse();
        assertThat(developed.prints()).allSatisfy(print -> {
            assertThat(notes(print.bytes()).getDirectoriesOfType(ExifDirectoryBase.class))
                    .isEmpty();
            assertThat(new String(print.bytes(), StandardCharsets.ISO_8859_1)).doesNotContain("Exif", "Sari");
        });
        assertThat(CameraNotes.of(PictureType.JPEG, original).credit()).isEqualTo("Sari Wulandari");
    }

    private static Metadata notes(byte[] bytes) throws IOException, ImageProcessingException {
        return ImageMetadataReader.readMetadata(new ByteArrayInputStream(bytes));
    }

    private static boolean isRed(int rgb) {
        return (rgb >> 16 & 0xff) > 200 && (rgb & 0xff) < 60;
    }

    @Test
    void transparencyStaysAndWhatIsOpaqueBecomesJpeg() throws PictureRefused {
        Darkroom.Developed clear = darkroom.develop(Shots.clear(400, 300));
        Darkroom.Developed opaque = darkroom.develop(Shots.png(400, 300));

        assertThat(clear.transparent()).isTrue();
        assertThat(PictureType.of(clear.prints().getFirst().bytes())).contains(PictureType.PNG);
        assertThat(Shots.read(clear.prints().getFirst().bytes()).getRGB(390, 10) >>> 24)
                .isZero();
        assertThat(opaque.transparent()).isFalse();
        assertThat(PictureType.of(opaque.prints().getFirst().bytes())).contains(PictureType.JPEG);
    }

    @Test
    void readsGifAndWebp() throws PictureRefused {
        assertThat(darkroom.develop(Shots.gif(400, 300)).type()).isEqualTo(PictureType.GIF);
        assertThat(darkroom.develop(Shots.WEBP).type()).isEqualTo(PictureType.WEBP);
    }

    @Test
    void aLargeOneIsDecodedCoarsely() throws PictureRefused {
        Darkroom.Developed developed = darkroom.develop(Shots.jpeg(7000, 5000));

        assertThat(developed.width()).isEqualTo(7000);
        assertThat(developed.prints().getFirst().width()).isEqualTo(1280);
        assertThat(developed.prints().getFirst().height()).isEqualTo(914);
    }

    @Test
    void refusesWhatIsNoPicture() {
        refuses(Shots.SVG, Why.TYPE);
        refuses("Bukan gambar".getBytes(StandardCharsets.UTF_8), Why.TYPE);
        refuses(new byte[0], Why.TYPE);
        refuses("%PDF-1.7".getBytes(StandardCharsets.UTF_8), Why.TYPE);
        refuses(Arrays.copyOf(Shots.jpeg(400, 300), 300), Why.BROKEN);
        refuses("GIF89a and nothing".getBytes(StandardCharsets.UTF_8), Why.BROKEN);
    }

    @Test
    void refusesTooMuchBeforeDecodingIt() {
        refuses(Arrays.copyOf(Shots.jpeg(40, 30), (int) Darkroom.LARGEST + 1), Why.BYTES);
        refuses(Shots.bomb(10_000, 10_000), Why.PIXELS);
        refuses(Shots.bomb(1, 30_000), Why.PIXELS);
        refuses(Shots.bomb(Integer.MAX_VALUE, Integer.MAX_VALUE), Why.PIXELS);
        refuses(Shots.bomb(100, 100), Why.BROKEN);
    }

    private void refuses(byte[] bytes, Why why) {
        assertThatThrownBy(() -> darkroom.develop(bytes))
                .isInstanceOfSatisfying(
                        PictureRefused.class,
                        refused -> assertThat(refused.why()).isEqualTo(why));
    }
}
