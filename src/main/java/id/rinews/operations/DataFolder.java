package id.rinews.operations;

import id.rinews.shared.Refusal;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** The folder named by PORTAL_DATA, made at the first start. */
record DataFolder(Path path) {

    void check() {
        Path nearest = nearest();
        if (nearest == null || !Files.isDirectory(nearest)) {
            throw new Refusal("PORTAL_DATA is %s: %s is not a folder.".formatted(path, nearest));
        }
        if (!Files.isWritable(nearest) || !Files.isExecutable(nearest)) {
            throw new Refusal("PORTAL_DATA is %s: nothing can be written in %s.".formatted(path, nearest));
        }
    }

    void make() {
        try {
            Files.createDirectories(path);
        } catch (IOException e) {
            throw new Refusal("PORTAL_DATA is %s: this folder cannot be made (%s).".formatted(path, e.getMessage()));
        }
    }

    /** The folder itself, or the one above it that is there. */
    private @Nullable Path nearest() {
        Path nearest = path;
        while (nearest != null && !Files.exists(nearest)) {
            nearest = nearest.getParent();
        }
        return nearest;
    }
}
