package id.rinews.accounts;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.DeferredSecurityContext;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.security.web.context.HttpRequestResponseHolder;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.security.web.context.SecurityContextRepository;

/**
 * Sessions of staff, each compared with its account at every request and on every node: a role and a name are those of now,
 * and the session of somebody deactivated, or from before a new role or password, has ended.
 */
class PresentStaff implements SecurityContextRepository {

    private static final String KEY = HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY;

    private final SecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final Accounts accounts;

    PresentStaff(Accounts accounts) {
        this.accounts = accounts;
    }

    /** Compared before the anti-forgery token is: what is sent with an ended session is kept for whoever wrote it. */
    @Override
    public DeferredSecurityContext loadDeferredContext(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null && request.getDispatcherType() != DispatcherType.ERROR) {
            holder(session).ifPresent(person -> compare(person, session));
        }
        return sessions.loadDeferredContext(request);
    }

    private static Optional<SignedIn> holder(HttpSession session) {
        return Optional.ofNullable(session.getAttribute(KEY))
                .map(SecurityContext.class::cast)
                .map(SecurityContext::getAuthentication)
                .map(Authentication::getPrincipal)
                .filter(SignedIn.class::isInstance)
                .map(SignedIn.class::cast);
    }

    private void compare(SignedIn person, HttpSession session) {
        Optional<SignedIn> now = accounts.findById(person.staff().id())
                .filter(account -> account.admits(person))
                .map(Account::signedIn);
        if (now.isEmpty()) {
            session.invalidate();
        } else if (!now.get().equals(person)) {
            session.setAttribute(KEY, new SecurityContextImpl(now.get().authentication()));
        }
    }

    @Override
    @SuppressWarnings("deprecation") // the interface still asks for it
    public SecurityContext loadContext(HttpRequestResponseHolder holder) {
        return loadDeferredContext(holder.getRequest()).get();
    }

    @Override
    public void saveContext(SecurityContext context, HttpServletRequest request, HttpServletResponse response) {
        sessions.saveContext(context, request, response);
    }

    @Override
    public boolean containsContext(HttpServletRequest request) {
        return sessions.containsContext(request);
    }
}
