package id.rinews.shared;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** The thing is not in a state in which this can be done (409). */
@ResponseStatus(HttpStatus.CONFLICT)
public class Conflict extends RuntimeException {

    public Conflict(String sentence) {
        super(sentence);
    }
}
