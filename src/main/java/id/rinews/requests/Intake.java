package id.rinews.requests;

import id.rinews.articles.Found;
import id.rinews.articles.LiveArticles;
import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what readers ask for. */
@Service
class Intake {

    private final ReaderRequests requests;
    private final LiveArticles articles;
    private final Throttle throttle;
    private final Clock clock;

    Intake(ReaderRequests requests, LiveArticles articles, Throttle throttle, Clock clock) {
        this.requests = requests;
        this.articles = articles;
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
                new ReaderRequest(kind, language, form, article(form.story()).orElse(null), clock.instant()));
    }

    /** The story at an address of this portal, where the public sees one there. */
    private Optional<Long> article(String story) {
        String path = story.replaceFirst("^https?://[^/]+", "").replaceFirst("[?#].*$", "");
        return Arrays.stream(Language.values())
                .filter(language -> path.startsWith(Addresses.ARTICLES.path(language) + "/"))
                .map(language -> articles.find(
                        language,
                        path.substring(Addresses.ARTICLES.path(language).length() + 1)))
                .flatMap(found -> switch (found) {
                    case Found.Live(var edition) -> Optional.of(edition.id()).stream();
                    case Found.Withdrawn withdrawn ->
                        Optional.of(withdrawn.edition().id()).stream();
                    case Found.Retracted _, Found.Moved _, Found.Absent _ -> Optional.<Long>empty().stream();
                })
                .findFirst();
    }
}
