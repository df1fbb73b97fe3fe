package id.rinews.articles;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Until when a story is kept back: an embargo is the story's, whichever of its editions bears it. */
@Component
class Embargoes {

    private final Articles articles;

    Embargoes(Articles articles) {
        this.articles = articles;
    }

    /** The latest of its editions that wait as it does; of an edition that is public its own. */
    @Nullable
    Instant of(Article article) {
        return article.isPublicOnce()
                ? article.embargoUntil()
                : Stream.concat(Stream.ofNullable(article.embargoUntil()), articles.embargo(article.story()).stream())
                        .max(Instant::compareTo)
                        .orElse(null);
    }

    boolean hold(Article article, Instant at) {
        Instant until = of(article);
        return until != null && until.isAfter(at);
    }
}
