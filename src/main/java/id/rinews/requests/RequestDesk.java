package id.rinews.requests;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.NotFound;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answering readers: with something that was published, or with a refusal that is kept. */
@Service
@Transactional
class RequestDesk {

    private final ReaderRequests requests;
    private final Matters matters;
    private final AuditLog audit;
    private final Clock clock;

    RequestDesk(ReaderRequests requests, Matters matters, AuditLog audit, Clock clock) {
        this.requests = requests;
        this.matters = matters;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says what a request is about. */
    public void concern(long id, Matter matter, Staff staff) {
        open(id, staff).concern(matter);
        audit.record(staff, "request.concerns", "request:" + id, matter.reference());
    }

    /**
     * Answers a request by a line of the public history of what it is about.
     *
     * @throws Conflict where that line is none of it, or older than the request
     */
    public void answer(long id, String entry, Staff staff) {
        ReaderRequest request = open(id, staff);
        Matter.Entry answer = matters.since(request, staff.language()).stream()
                .filter(one -> one.id().equals(entry))
                .findFirst()
                .orElseThrow(() -> new Conflict("That entry does not answer this request"));
        request.answer(answer, staff, clock.instant());
        audit.record(staff, "request.answered", "request:" + id, answer.word() + " " + answer.at());
    }

    /** @param reason at most 1,000 characters */
    public void refuse(long id, String reason, Staff staff) {
        open(id, staff).refuse(reason, staff, clock.instant());
        audit.record(staff, "request.refused", "request:" + id, reason);
    }

    private ReaderRequest open(long id, Staff staff) {
        ReaderRequest request = requests.forAnswer(id).orElseThrow(() -> new NotFound("request " + id));
        if (!mayAnswer(request, staff)) {
            throw new Forbidden("Managing editors answer replies, editors corrections");
        }
        return request;
    }

    static boolean mayAnswer(ReaderRequest request, Staff staff) {
        return switch (request.kind()) {
            case CORRECTION -> staff.may(Role.EDITOR);
            case REPLY -> staff.may(Role.MANAGING_EDITOR);
        };
    }
}
