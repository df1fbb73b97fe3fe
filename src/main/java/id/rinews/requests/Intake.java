package id.rinews.requests;

import id.rinews.shared.Language;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes what readers ask for. */
@Service
class Intake {

    private static final Duration AGAIN = Duration.ofDays(1);

    private final ReaderRequests requests;
    private final Matters matters;
    private final Throttle throttle;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Intake(ReaderRequests requests, Matters matters, Throttle throttle, TransactionTemplate transaction, Clock clock) {
        this.requests = requests;
        this.matters = matters;
        this.throttle = throttle;
        this.transaction = transaction;
        this.clock = clock;
    }

    /**
     * Keeps a request whose form has been checked; one that is sent twice within a day is kept once.
     *
     * @param address of the reader's network, forgotten within the hour
     * @return the moment at which it was received, known to nobody else
     * @throws TooMany where it has asked too often; nothing is kept then
     */
    Instant take(RequestForm form, Language language, String address) {
        throttle.pass(address);
        try {
            return Objects.requireNonNull(transaction.execute(_ -> keep(form, language)));
        } catch (RuntimeException e) {
            throttle.forgive(address);
            throw e;
        }
    }

    private Instant keep(RequestForm form, Language language) {
        RequestKind kind = form.wanted().orElseThrow();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS); // as the database keeps it
        Optional<ReaderRequest> same =
                requests.same(now.minus(AGAIN), kind, form.story(), form.name(), form.contact(), form.text());
        if (same.isPresent()) {
            return same.get().receivedAt();
        }
        requests.save(
                new ReaderRequest(kind, language, form, matters.at(form.story()).orElse(Matter.UNKNOWN), now));
        return now;
    }

    boolean hasReceived(Instant at) {
        return requests.existsByReceivedAt(at);
    }
}
