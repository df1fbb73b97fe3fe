package id.rinews.articles;

import org.jspecify.annotations.Nullable;

/** A story was due and could not be published. */
class NotPublished extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final long article;
    private final Schedule.Failure why;

    NotPublished(long article, Schedule.Failure why) {
        this(article, why, null);
    }

    NotPublished(long article, Schedule.Failure why, @Nullable Throwable cause) {
        super("Article %d was due and could not be published: %s".formatted(article, why), cause);
        this.article = article;
        this.why = why;
    }

    long article() {
        return article;
    }

    Schedule.Failure why() {
        return why;
    }
}
