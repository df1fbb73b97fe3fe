package id.rinews.accounts;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.web.access.AccessDeniedHandler;

/** Refuses (403), and keeps what was written: most often it is a session that has ended, or was renewed in another tab. */
class Refused implements AccessDeniedHandler {

    /** Request attribute: the error page tells that the text is safe. */
    static final String SAFE = "rescued";

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException reason)
            throws IOException {
        if (Rescued.keep(request)) {
            request.setAttribute(SAFE, true);
        }
        response.sendError(HttpServletResponse.SC_FORBIDDEN);
    }
}
