package id.rinews.media;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The PDFs of the portal. What was kept once is never changed or taken away. */
@Service
@Transactional(readOnly = true)
public class Documents {

    /** Bytes of one file. */
    public static final long LARGEST = 20L * 1024 * 1024;

    private final DocumentRows rows;
    private final Vault vault;
    private final AuditLog audit;
    private final Clock clock;

    Documents(DocumentRows rows, Vault vault, AuditLog audit, Clock clock) {
        this.rows = rows;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /**
     * Keeps a file; the same bytes twice are one document. It is on disk before this returns.
     *
     * @param name what the file is called where it comes from
     * @return empty where the bytes are no PDF, or more than {@link #LARGEST}
     */
    @Transactional
    public Optional<Document> keep(String name, byte[] bytes, Staff by) {
        if (bytes.length > LARGEST || !Pdf.is(bytes)) {
            return Optional.empty();
        }
        String hash = vault.put(bytes);
        return Optional.of(rows.findByHash(hash).orElseGet(() -> enter(hash, name, bytes.length, by)));
    }

    private Document enter(String hash, String name, long bytes, Staff by) {
        audit.record(by, "document.kept", "document:" + hash, name);
        return rows.save(new Document(hash, Pdf.name(name), bytes, by, clock.instant()));
    }

    public List<Document> all(Collection<String> hashes) {
        return hashes.isEmpty() ? List.of() : rows.findByHashIn(hashes);
    }

    Optional<Document> find(String hash) {
        return rows.findByHash(hash);
    }
}
