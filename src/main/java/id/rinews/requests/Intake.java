package id.rinews.requests;

import id.rinews.articles.Found;
import id.rinews.articles.LiveArticles;
import id.rinews.shared.Addresses;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes what readers ask for, and shows it to editors. */
@Service
class Intake {

    private static final int SIZE = 25;

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

    /** One page of requests, the newest first. */
    record Sheet(List<ReaderRequest.Line> lines, Paging paging, long total) {}

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

    @Transactional(readOnly = true)
    public Sheet sheet(int page, Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("Editors answer readers");
        }
        var found = requests.findByOrderByReceivedAtDescIdDesc(PageRequest.of(page - 1, SIZE));
        return new Sheet(
                found.map(ReaderRequest::line).getContent(),
                Paging.of(page, SIZE, found.getTotalElements()),
                found.getTotalElements());
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
