package id.rinews.articles;

import id.rinews.shared.Language;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** All that is saved of a story at once: its text, and what stands beside it. */
record Writing(Language language, Manuscript text, @Nullable Instant embargo) {

    static Writing of(Draft draft) {
        return new Writing(draft.language(), draft.text(), draft.embargoUntil());
    }
}
