package id.rinews.articles;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** How a save ended; all but the first change nothing, and whoever sent it gets back what they wrote. */
enum Outcome {
    TAKEN(null, null, HttpStatus.OK),

    /** Somebody else saved meanwhile. */
    STALE(null, null, HttpStatus.CONFLICT),

    /** It is not theirs to write. */
    CLOSED(null, "article.refused.closed", HttpStatus.FORBIDDEN),

    /** It was taken back. */
    ENDED(null, "article.refused.ended", HttpStatus.CONFLICT),

    /** The story has an edition in that language. */
    SPOKEN("language", "article.refused.spoken", HttpStatus.UNPROCESSABLE_CONTENT),

    /** What was public keeps its language. */
    PUBLIC("language", "article.refused.public", HttpStatus.UNPROCESSABLE_CONTENT),

    /** What is scheduled keeps its language. */
    PLANNED("language", "article.refused.planned", HttpStatus.UNPROCESSABLE_CONTENT),

    /** What is scheduled keeps its embargo. */
    TIMED("embargoUntil", "article.refused.timed", HttpStatus.UNPROCESSABLE_CONTENT),

    /** The zone alone was changed, and the same clock would mean another moment. */
    SHIFTED("embargoUntil", "article.refused.shifted", HttpStatus.UNPROCESSABLE_CONTENT),

    /** A reporter would lift, or bring forward, what somebody else set. */
    HELD("embargoUntil", "article.refused.held", HttpStatus.UNPROCESSABLE_CONTENT),

    /** Another edition is scheduled for a moment before its end. */
    FORESTALLED("embargoUntil", "article.refused.forestalled", HttpStatus.UNPROCESSABLE_CONTENT),

    /** What readers see has no embargo. */
    LATE("embargoUntil", "article.refused.late", HttpStatus.UNPROCESSABLE_CONTENT);

    private final @Nullable String field;
    private final @Nullable String message;
    private final HttpStatus status;

    Outcome(@Nullable String field, @Nullable String message, HttpStatus status) {
        this.field = field;
        this.message = message;
        this.status = status;
    }

    /** Whether the story takes no save at all from them, whatever it says. */
    boolean isShut() {
        return this == CLOSED || this == ENDED;
    }

    /** Null where the form as a whole is refused. */
    @Nullable
    String field() {
        return field;
    }

    /** Null where the page says more than a sentence. */
    @Nullable
    String message() {
        return message;
    }

    HttpStatus status() {
        return status;
    }
}
