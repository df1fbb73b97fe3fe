package id.rinews.media;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;

/** Files in {@code media/} of the data folder, each under the SHA-256 of its bytes. Written aside, forced to disk, then named. */
@Component
class Vault {

    private final Path folder;

    Vault(@Value("${portal.data}") Path data) {
        this.folder = data.toAbsolutePath().normalize().resolve("media");
    }

    /** @return the hash */
    String put(byte[] bytes) {
        String hash = HexFormat.of().formatHex(sha256().digest(bytes));
        try {
            if (!isWhole(place(hash), bytes.length)) {
                write(shelf(hash), hash, bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot keep a file under " + folder, e);
        }
        return hash;
    }

    private static boolean isWhole(Path place, long size) throws IOException {
        return Files.exists(place) && Files.size(place) == size;
    }

    private static void write(Path shelf, String hash, byte[] bytes) throws IOException {
        Files.createDirectories(shelf);
        Path aside = Files.createTempFile(shelf, "new-", ".part");
        try {
            Files.write(aside, bytes);
            force(aside, StandardOpenOption.WRITE);
            Files.move(aside, shelf.resolve(hash), StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            force(shelf, StandardOpenOption.READ);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    private static void force(Path path, StandardOpenOption how) throws IOException {
        try (FileChannel channel = FileChannel.open(path, how)) {
            channel.force(true);
        }
    }

    /** @throws UncheckedIOException where the file is not there */
    Resource get(String hash) {
        Path place = place(hash);
        if (!Files.isReadable(place)) {
            throw new UncheckedIOException(new FileNotFoundException(place.toString()));
        }
        return new FileSystemResource(place);
    }

    private Path place(String hash) {
        return shelf(hash).resolve(hash);
    }

    private Path shelf(String hash) {
        return folder.resolve(hash.substring(0, 2));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
