package id.rinews.accounts;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.ResponseStatus;

/** Too many sign in at this moment (503). */
@ResponseStatus(HttpStatus.SERVICE_UNAVAILABLE)
class Crowded extends RuntimeException {

    Crowded() {
        super("Too many sign in at this moment");
    }
}
