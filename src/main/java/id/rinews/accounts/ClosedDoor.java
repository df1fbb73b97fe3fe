package id.rinews.accounts;

import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;

/** What a one-time link answers that is used, late, taken back or invented: one page for all, so that it tells nothing. */
final class ClosedDoor {

    private ClosedDoor() {}

    /** @return the view */
    static String show(HttpServletResponse response) {
        response.setStatus(HttpStatus.GONE.value());
        return "accounts/closed";
    }
}
