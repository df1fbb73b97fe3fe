package id.rinews.articles;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What somebody saw before they decided: whoever decides holds the row and looks whether it still is so.
 *
 * @param version the counter of saves; null where they did not say
 * @param live id of the revision that readers saw; null where there was none
 */
record Sight(@Nullable Long version, @Nullable Long live) {

    static Sight of(Draft draft) {
        return new Sight(draft.version(), draft.liveRevision());
    }

    /** @throws Overtaken where somebody saved or published since */
    void check(Article article) {
        if (version != null && version != article.version() || !Objects.equals(live, article.liveRevision())) {
            throw new Overtaken();
        }
    }
}
