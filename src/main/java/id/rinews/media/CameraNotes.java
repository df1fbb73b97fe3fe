package id.rinews.media;

import com.drew.imaging.jpeg.JpegMetadataReader;
import com.drew.imaging.jpeg.JpegProcessingException;
import com.drew.lang.ByteArrayReader;
import com.drew.metadata.Directory;
import com.drew.metadata.Metadata;
import com.drew.metadata.exif.ExifIFD0Directory;
import com.drew.metadata.exif.ExifReader;
import com.drew.metadata.iptc.IptcDirectory;
import com.drew.metadata.iptc.IptcReader;
import id.rinews.shared.Typed;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** What a camera or a picture desk wrote into a file: EXIF and IPTC alone, since XMP would have to be parsed as XML. */
final class CameraNotes {

    private static final int CHUNK_HEAD = 8;

    private final Metadata metadata;

    private CameraNotes(Metadata metadata) {
        this.metadata = metadata;
    }

    static CameraNotes of(PictureType type, byte[] bytes) {
        try {
            return new CameraNotes(
                    switch (type) {
                        case JPEG ->
                            JpegMetadataReader.readMetadata(
                                    new ByteArrayInputStream(bytes), List.of(new ExifReader(), new IptcReader()));
                        case WEBP -> webp(bytes);
                        case PNG, GIF -> new Metadata();
                    });
        } catch (IOException | JpegProcessingException | RuntimeException _) {
            return new CameraNotes(new Metadata()); // broken notes are no reason to refuse a picture
        }
    }

    /** A WebP file is a row of chunks: a name, a length, the bytes, and one more where the length is odd. */
    private static Metadata webp(byte[] bytes) {
        Metadata metadata = new Metadata();
        ByteBuffer file = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int at = 12;
        while (at + CHUNK_HEAD <= bytes.length) {
            String name = new String(bytes, at, 4, StandardCharsets.ISO_8859_1);
            int length = file.getInt(at + 4);
            int start = at + CHUNK_HEAD;
            if (length < 0 || length > bytes.length - start) {
                return metadata;
            }
            if (name.equals("EXIF")) {
                new ExifReader()
                        .extract(new ByteArrayReader(Arrays.copyOfRange(bytes, start, start + length)), metadata);
            }
            at = start + length + length % 2;
        }
        return metadata;
    }

    /** As EXIF counts it, from 1 (upright) to 8; 1 where nothing is said. */
    int orientation() {
        Integer said = metadata.getDirectoriesOfType(ExifIFD0Directory.class).stream()
                .map(exif -> exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
        return said == null || said < 1 || said > 8 ? 1 : said;
    }

    /** {@code By-line/Credit}, else the camera's owner; empty where nobody is named. */
    String credit() {
        String desk = Stream.of(iptc(IptcDirectory.TAG_BY_LINE), iptc(IptcDirectory.TAG_CREDIT))
                .filter(text -> !text.isEmpty())
                .distinct()
                .reduce((one, other) -> one + "/" + other)
                .orElse("");
        return desk.isEmpty() ? first(ExifIFD0Directory.class, ExifIFD0Directory.TAG_ARTIST) : desk;
    }

    String caption() {
        return iptc(IptcDirectory.TAG_CAPTION);
    }

    String source() {
        return iptc(IptcDirectory.TAG_SOURCE);
    }

    private String iptc(int tag) {
        return first(IptcDirectory.class, tag);
    }

    private String first(Class<? extends Directory> where, int tag) {
        return metadata.getDirectoriesOfType(where).stream()
                .map(directory -> Typed.line(directory.getString(tag)))
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }
}
