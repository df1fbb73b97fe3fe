package id.rinews.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The thing is not in a state in which this can be done (409). */
@ResponseStatus(HttpStatus.CONFLICT)
public class Conflict extends RuntimeException {

    private final @Nullable String why;

    public Conflict(String sentence) {
        this(sentence, null);
    }

    /** @param why what the page says instead of its general words: the message {@code conflict.{why}} */
    public Conflict(String sentence, @Nullable String why) {
        super(sentence);
        this.why = why;
    }

    public @Nullable String why() {
        return why;
    }
}
