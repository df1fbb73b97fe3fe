package id.rinews.shared;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** This member of staff may not do this (403). */
@ResponseStatus(HttpStatus.FORBIDDEN)
public class Forbidden extends RuntimeException {

    private final @Nullable String why;

    public Forbidden(String sentence) {
        this(sentence, null);
    }

    /** @param why what the page says instead of its general words: the message {@code conflict.{why}} */
    public Forbidden(String sentence, @Nullable String why) {
        super(sentence);
        this.why = why;
    }

    public @Nullable String why() {
        return why;
    }
}
