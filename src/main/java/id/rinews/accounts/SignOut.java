package id.rinews.accounts;

import id.rinews.audit.AuditLog;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.authentication.logout.LogoutSuccessHandler;
import org.springframework.stereotype.Component;

/** Notes who leaves and shows the sign-in page again; what somebody else had sent without a session goes on waiting for them. */
@Component
class SignOut implements LogoutHandler, LogoutSuccessHandler {

    private static final String WAITING = SignOut.class.getName();

    private final AuditLog audit;

    SignOut(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, @Nullable Authentication leaving) {
        if (leaving != null && leaving.getPrincipal() instanceof SignedIn person) {
            audit.record(
                    person.staff(), "session.ended", "account:" + person.staff().id(), "");
            HttpSession ending = request.getSession(false);
            request.setAttribute(WAITING, ending == null ? List.of() : Rescued.ofOthers(ending, person.staff()));
        }
    }

    @Override
    public void onLogoutSuccess(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication left) {
        if (request.getAttribute(WAITING) instanceof List<?> waiting) {
            waiting.forEach(kept -> ((Rescued) kept).keepIn(request.getSession(true)));
        }
        response.setStatus(HttpStatus.SEE_OTHER.value());
        response.setHeader("Location", request.getContextPath() + "/login");
    }
}
