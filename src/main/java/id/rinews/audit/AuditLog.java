package id.rinews.audit;

import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** Writes down who did what, when and from where, in the transaction of the deed: both are kept or neither. */
@Service
@Transactional
public class AuditLog {

    private final AuditEntries entries;
    private final Clock clock;

    AuditLog(AuditEntries entries, Clock clock) {
        this.entries = entries;
        this.clock = clock;
    }

    /**
     * @param staff null where nobody asked for it: then it was the portal itself
     * @param action a past fact of at most 60 characters, such as {@code article.published}
     * @param subject such as {@code article:42}, cut at 200 characters
     * @param detail anything that explains it; never a secret
     */
    public void record(@Nullable Staff staff, String action, String subject, String detail) {
        if (staff == null) {
            write(null, "portal", action, subject, detail);
        } else {
            write(staff.id(), staff.name(), action, subject, detail);
        }
    }

    /** For deeds of the portal itself or of somebody who is not signed in. */
    public void record(String actor, String action, String subject, String detail) {
        write(null, actor, action, subject, detail);
    }

    private void write(@Nullable Long account, String actor, String action, String subject, String detail) {
        entries.save(new AuditEntry(clock.instant(), account, actor, action, subject, detail, address()));
    }

    private static String address() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes request
                ? request.getRequest().getRemoteAddr()
                : "";
    }

    /** The latest lines, newest first. */
    @Transactional(readOnly = true)
    public List<AuditLine> latest(int most) {
        return entries.findByOrderByIdDesc(Limit.of(most)).stream()
                .map(AuditEntry::view)
                .toList();
    }

    /**
     * The lines of one subject, newest first.
     *
     * @param page counted from 0
     */
    @Transactional(readOnly = true)
    public Page<AuditLine> of(String subject, Collection<String> actions, int page, int size) {
        var newest = PageRequest.of(page, size, Sort.by("id").descending());
        return entries.findBySubjectAndActionIn(subject, actions, newest).map(AuditEntry::view);
    }
}
