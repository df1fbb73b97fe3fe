package id.rinews.requests;

import id.rinews.articles.PublicRecord;
import id.rinews.shared.Language;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what readers ask for. */
@Service
class Intake {

    private final ReaderRequests requests;
    private final PublicRecord stories;
    private final Throttle throttle;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(
            ReaderRequests requests,
            PublicRecord stories,
            Throttle throttle,
            TransactionTemplate transaction,
            Clock clock) {
        this.requests = requests;
        this.stories = stories;
        this.throttle = throttle;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps a request whose form has been checked.
     *
     * @param address of the reader's network, forgotten within the hour
     * @throws TooMany where it has asked too often; nothing is kept then
     */
    void take(RequestForm form, Language language, String address) {
        throttle.pass(address);
        try {
            transaction.executeWithoutResult(_ -> keep(form, language));
        } catch (RuntimeException e) {
            throttle.forgive(address);
            throw e;
        }
    }

    private void keep(RequestForm form, Language language) {
        RequestKind kind = form.wanted().orElseThrow();
        requests.save(
                new ReaderRequest(kind, language, form, stories.at(form.story()).orElse(null), clock.instant()));
    }
}
