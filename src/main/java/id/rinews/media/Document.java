package id.rinews.media;

import id.rinews.shared.Staff;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A PDF as somebody uploaded it: what is written about it; its bytes lie in the data folder under its hash. */
@Entity
public class Document {

    @Id
    private String hash;

    private String name;
    private long bytes;
    private Instant keptAt;
    private @Nullable Long keptBy;

    @SuppressWarnings("NullAway.Init")
    protected Document() {}

    Document(String hash, String name, long bytes, Staff by, Instant at) {
        this.hash = hash;
        this.name = name;
        this.bytes = bytes;
        this.keptAt = at;
        this.keptBy = by.id();
    }

    /** The address at which readers find it once something public shows it. */
    public static String path(String hash) {
        return "/media/%s/document.pdf".formatted(hash);
    }

    /** The address at which the newsroom finds it before. */
    public static String deskPath(String hash) {
        return "/desk/media/%s/document.pdf".formatted(hash);
    }

    /** SHA-256 of its bytes, 64 lower-case hexadecimal digits. */
    public String hash() {
        return hash;
    }

    /** What the file was called when it came, at most 200 characters. */
    public String name() {
        return name;
    }

    public long bytes() {
        return bytes;
    }
}
