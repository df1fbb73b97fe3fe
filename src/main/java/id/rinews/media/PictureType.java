package id.rinews.media;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.IntStream;

/** What may be a picture here. The first bytes tell, never the name; SVG is no picture but a program. */
enum PictureType {
    JPEG("\u00ff\u00d8\u00ff", "jpeg"),
    PNG("\u0089PNG\r\n\u001a\n", "png"),
    GIF("GIF8", "gif"),
    WEBP("RIFF....WEBP", "webp");

    private final String magic;
    private final String format;

    PictureType(String magic, String format) {
        this.magic = magic;
        this.format = format;
    }

    static Optional<PictureType> of(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(bytes.length, 12), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values()).filter(type -> type.isBegunBy(head)).findFirst();
    }

    /** A full stop stands for any byte. */
    private boolean isBegunBy(String head) {
        return head.length() >= magic.length()
                && IntStream.range(0, magic.length())
                        .allMatch(i -> magic.charAt(i) == '.' || magic.charAt(i) == head.charAt(i));
    }

    /** The name by which the decoder is found. */
    String format() {
        return format;
    }
}
