package id.rinews.articles;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Stories of older versions are entered into the lists that have come since, before the first visitor is let in. */
@Component
class ListRefill implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ListRefill.class);
    private static final Limit AT_ONCE = Limit.of(200);

    private final Articles articles;
    private final Traces traces;
    private final TransactionTemplate transaction;
    private volatile boolean running;

    ListRefill(Articles articles, Traces traces, TransactionTemplate transaction) {
        this.articles = articles;
        this.traces = traces;
        this.transaction = transaction;
    }

    /** @param live the revision that readers see, or last saw */
    record Unlisted(Article article, Revision live) {}

    /** Before the web server, whose phase is later. */
    @Override
    public int getPhase() {
        return 0;
    }

    @Override
    public void start() {
        int entered = 0;
        for (int some = refill(); some > 0; some = refill()) {
            entered += some;
        }
        if (entered > 0) {
            log.info("Entered {} stories into the lists by day and by name", entered);
        }
        for (int some = credit(); some > 0; some = credit()) {
            log.info("Entered the credits of {} stories into the desk's list", some);
        }
        running = true;
    }

    private int credit() {
        Integer entered = transaction.execute(_ -> {
            List<Article> some = articles.findByBylineKeyIsNull(AT_ONCE);
            some.forEach(a -> articles.enter(a.id(), a.manuscript().bylineKey()));
            return some.size();
        });
        return entered == null ? 0 : entered;
    }

    private int refill() {
        Integer entered = transaction.execute(_ -> {
            List<Unlisted> some = articles.unlisted(AT_ONCE);
            some.forEach(this::enter);
            return some.size();
        });
        return entered == null ? 0 : entered;
    }

    private void enter(Unlisted story) {
        Article article = story.article();
        Manuscript text = story.live().manuscript();
        Instant first = Objects.requireNonNull(article.firstPublishedAt());
        articles.enter(article.id(), LocalDate.ofInstant(first, text.timeZone()));
        if (article.status() == ArticleStatus.PUBLISHED) {
            traces.credit(article, text);
        }
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }
}
