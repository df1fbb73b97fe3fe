package id.rinews.requests;

import id.rinews.articles.PublicRecord;
import id.rinews.shared.Language;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what readers ask for. */
@Service
class Intake {

    private final ReaderRequests requests;
    private final PublicRecord stories;
    private final Throttle throttle;
    private final Clock clock;

    Intake(ReaderRequests requests, PublicRecord stories, Throttle throttle, Clock clock) {
        this.requests = requests;
        this.stories = stories;
        this.throttle = throttle;
        this.clock = clock;
    }

    /**
     * Keeps a request whose form has been checked.
     *
     * @param address of the reader's network, forgotten within the hour
     * @throws TooMany where it has asked too often; nothing is kept then
     */
    @Transactional
    public void take(RequestForm form, Language language, String address) {
        throttle.pass(address);
        RequestKind kind = form.wanted().orElseThrow();
        requests.save(
                new ReaderRequest(kind, language, form, stories.at(form.story()).orElse(null), clock.instant()));
    }
}
