package id.rinews.requests;

import id.rinews.articles.PublicRecord;
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
    private final PublicRecord stories;
    private final AuditLog audit;
    private final Clock clock;

    RequestDesk(ReaderRequests requests, PublicRecord stories, AuditLog audit, Clock clock) {
        this.requests = requests;
        this.stories = stories;
        this.audit = audit;
        this.clock = clock;
    }

    /** Says which story a request is about. */
    public void concern(long id, long story, Staff staff) {
        open(id, staff).concern(story);
        audit.record(staff, "request.concerns", "request:" + id, "article:" + story);
    }

    /**
     * Answers a request by a line of its story's public history.
     *
     * @throws Conflict where that line is none of the story's, or older than the request
     */
    public void answer(long id, long entry, Staff staff) {
        ReaderRequest request = open(id, staff);
        Long article = request.article();
        boolean fits = article != null
                && stories.since(article, request.receivedAt()).stream().anyMatch(one -> one.id() == entry);
        if (!fits) {
            throw new Conflict("That entry does not answer this request");
        }
        request.answer(entry, staff, clock.instant());
        audit.record(staff, "request.answered", "request:" + id, "change:" + entry);
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
