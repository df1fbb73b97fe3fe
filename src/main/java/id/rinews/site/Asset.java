package id.rinews.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.http.MediaType;
import org.springframework.http.MediaTypeFactory;

/**
 * A file that may be kept for a year, because its address changes with its content.
 *
 * @param path such as {@code /css/site-0a1b2c3d4e5f.css}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by its path, which holds the content's hash
record Asset(String path, MediaType type, byte[] bytes) {

    /** @param name below the static folder, such as {@code img/ikon.svg} */
    static Asset of(String name, byte[] bytes) {
        int dot = name.lastIndexOf('.');
        String path = "/%s-%s%s".formatted(name.substring(0, dot), hash(bytes), name.substring(dot));
        return new Asset(path, MediaTypeFactory.getMediaType(name).orElse(MediaType.APPLICATION_OCTET_STREAM), bytes);
    }

    static Asset of(String name, String text) {
        return of(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static String hash(byte[] bytes) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
