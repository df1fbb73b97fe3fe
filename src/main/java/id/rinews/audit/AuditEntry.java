package id.rinews.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One line of the ledger. */
@Entity
@Immutable
class AuditEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "audit_entry")
    @SequenceGenerator(name = "audit_entry", sequenceName = "audit_entry_seq", allocationSize = 50)
    private @Nullable Long id;

    private Instant happenedAt;
    private @Nullable Long accountId;
    private String actor;
    private String action;
    private String subject;
    private String detail;
    private String address;

    @SuppressWarnings("NullAway.Init")
    protected AuditEntry() {}

    AuditEntry(
            Instant happenedAt,
            @Nullable Long accountId,
            String actor,
            String action,
            String subject,
            String detail,
            String address) {
        this.happenedAt = happenedAt;
        this.accountId = accountId;
        this.actor = line(actor, 254);
        this.action = line(action, 60);
        this.subject = line(subject, 200);
        this.detail = detail.replace("\0", "");
        this.address = line(address, 60);
    }

    /** Cut to what the column takes, without characters that would break a line or that the database refuses. */
    private static String line(String text, int longest) {
        String plain = text.replaceAll("\\p{Cntrl}+", " ").strip();
        return plain.length() <= longest ? plain : plain.substring(0, longest);
    }

    AuditLine view() {
        return new AuditLine(happenedAt, accountId, actor, action, subject, detail, address);
    }
}
