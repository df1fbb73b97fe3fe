package id.rinews.requests;

import id.rinews.shared.CountryCode;
import id.rinews.shared.Language;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/** What a request is about: a story or an agreement. */
record Matter(@Nullable Long article, @Nullable Long agreement) {

    /** Nobody knows yet. */
    static final Matter UNKNOWN = new Matter(null, null);

    static Matter article(long id) {
        return new Matter(id, null);
    }

    static Matter agreement(long id) {
        return new Matter(null, id);
    }

    /** What a story, or an agreement, tells; empty while nobody knows which is meant. */
    <T> Optional<T> tell(LongFunction<T> story, LongFunction<T> pact) {
        return Optional.ofNullable(article)
                .map(story::apply)
                .or(() -> Optional.ofNullable(agreement).map(pact::apply));
    }

    /** As the desk's record names it. */
    String reference() {
        return article == null ? "agreement:" + agreement : "article:" + article;
    }

    /**
     * What the desk knows of it.
     *
     * @param path at the desk
     * @param state message key of where it stands
     * @param ended whether readers find it no longer among what is live
     * @param countries whose rules it falls under
     * @param toldAt when what stood there when the request came was published
     */
    record About(
            String path,
            String title,
            Language language,
            String state,
            boolean ended,
            boolean register,
            List<CountryCode> countries,
            Instant toldAt) {}

    /**
     * What was published of it.
     *
     * @param id which of them, as a form names it
     * @param word message key of what it is
     * @param changed message keys of what reads otherwise since
     */
    record Entry(String id, String word, Instant at, List<String> changed, String note) {}
}
