package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Objects;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.session.SessionAuthenticationStrategy;
import org.springframework.security.web.context.SecurityContextRepository;
import org.springframework.security.web.savedrequest.DefaultSavedRequest;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.stereotype.Component;

/** Lets somebody in whose password was right. */
@Component
class Entrance {

    private static final Duration IDLE = Duration.ofHours(8);

    private final SessionAuthenticationStrategy renewal;
    private final SecurityContextRepository contexts;
    private final RequestCache intended;
    private final AuditLog audit;

    Entrance(
            SessionAuthenticationStrategy renewal,
            SecurityContextRepository contexts,
            RequestCache intended,
            AuditLog audit) {
        this.renewal = renewal;
        this.contexts = contexts;
        this.intended = intended;
        this.audit = audit;
    }

    /** Opens a session and gives the path to go on to: the desk page that was asked for before, or the desk. */
    String admit(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        open(person, request, response);
        return destination(person.staff(), request, response);
    }

    /** As {@code admit}, for whoever came by a one-time link and signed in nowhere. */
    String welcome(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        audit.record(
                person.staff(), "session.started", "account:" + person.staff().id(), "");
        return admit(person, request, response);
    }

    /** The present session goes on under a new id, with what is known of the person now. */
    void open(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        Authentication authentication = person.authentication();
        renewal.onAuthentication(authentication, request, response);
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(authentication);
        SecurityContextHolder.setContext(context);
        contexts.saveContext(context, request, response);
        request.getSession().setMaxInactiveInterval((int) IDLE.toSeconds());
    }

    /** Built from the path alone, so that it never leaves the site. */
    private String destination(Staff staff, HttpServletRequest request, HttpServletResponse response) {
        SavedRequest saved = intended.getRequest(request, response);
        intended.removeRequest(request, response);
        if (Rescued.in(request.getSession(), staff).stream().anyMatch(Rescued::isNew)) {
            return "/desk/rescue";
        }
        return saved instanceof DefaultSavedRequest page ? address(page) : "/desk";
    }

    private static String address(DefaultSavedRequest page) {
        String path = Objects.requireNonNullElse(page.getRequestURI(), "/desk");
        return page.getQueryString() == null ? path : path + "?" + page.getQueryString();
    }
}
