package id.rinews.accounts;

import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** What was sent without a session is kept until the desk has taken it: a form that is refused is not. */
@Component
public class Rescues implements HandlerInterceptor, WebMvcConfigurer {

    /** Whether something lies there that this member of staff sent without a session. */
    public boolean isWaiting(HttpSession session, Staff staff) {
        return !Rescued.in(session, staff).isEmpty();
    }

    /** Whether something lies there that somebody else wrote on this browser. */
    public boolean isAnothers(HttpSession session, Staff staff) {
        return !Rescued.ofOthers(session, staff).isEmpty();
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/desk/**");
    }

    @Override
    public void afterCompletion(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable Exception failure) {
        String id = request.getParameter(Rescued.FIELD);
        HttpSession session = request.getSession(false);
        boolean isTaken = failure == null && response.getStatus() == HttpServletResponse.SC_SEE_OTHER;
        if (id != null && session != null && isTaken) {
            Rescued.forget(session, id);
        }
    }
}
