package id.rinews.accounts;

import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Whose the sessions were that ended last: kept in memory alone, so that what is sent with one is shown to no other. */
@Component
class Ended implements HttpSessionListener {

    private static final int MOST = 1_000;

    private static final Map<String, Long> ACCOUNTS = Collections.synchronizedMap(new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Long> eldest) {
            return size() > MOST;
        }
    });

    /** Null where it is not known. */
    static @Nullable Long account(@Nullable String session) {
        return session == null ? null : ACCOUNTS.get(session);
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        Object context =
                event.getSession().getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (context instanceof SecurityContext known
                && known.getAuthentication() != null
                && known.getAuthentication().getPrincipal() instanceof SignedIn person) {
            ACCOUNTS.put(event.getSession().getId(), person.staff().id());
        }
    }
}
