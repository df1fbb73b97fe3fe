package id.rinews.operations;

import id.rinews.shared.Refusal;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * Remembers beside the database how far it had come, so that a lost, emptied or older file is not opened in silence:
 * H2 takes a file of 0 bytes for a new database, and a cut one for an older one.
 *
 * @param file {@code instance.json}
 */
record Guard(Path file) {

    private static final JsonMapper JSON = new JsonMapper();

    /** Refuses a database without content where there was one. */
    void admitEmpty() {
        if (Files.exists(file)) {
            throw refusal("it is missing or empty");
        }
    }

    /** Refuses a database that has less than it had. */
    void admit(Facts found) {
        String lack = remembered().map(found::lacks).orElse("");
        if (!lack.isEmpty()) {
            throw refusal(lack);
        }
    }

    /** Whole or not at all, even when the power fails. */
    void remember(Facts facts) throws IOException {
        Path draft = file.resolveSibling(file.getFileName() + ".new");
        Files.write(draft, JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(facts));
        force(draft);
        Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
    }

    private Optional<Facts> remembered() {
        try {
            return Files.exists(file)
                    ? Optional.of(JSON.readValue(Files.readAllBytes(file), Facts.class))
                    : Optional.empty();
        } catch (IOException | JacksonException e) {
            throw new Refusal("The file %s cannot be read; remove it if the database is complete.".formatted(file));
        }
    }

    private Refusal refusal(String lack) {
        return new Refusal(("The database in %s is not the one that was there: %s. "
                        + "Put back its file or a backup; only if this loss is meant, remove %s.")
                .formatted(file.getParent(), lack, file));
    }

    private static void force(Path draft) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
