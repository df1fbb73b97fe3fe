package id.rinews.accounts;

import id.rinews.shared.PortalSettings;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/** Puts the protective headers on every answer before anything else may answer; handlers may set a stricter one in its place. */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
class SafeHeaders extends OncePerRequestFilter {

    static final String PUBLIC_POLICY = "default-src 'none'; style-src 'self'; img-src 'self'; font-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    static final String STAFF_POLICY = PUBLIC_POLICY + "; script-src 'self'; connect-src 'self'";
    private static final Map<String, String> EVERYWHERE = Map.of(
            "X-Content-Type-Options", "nosniff",
            "Referrer-Policy", "strict-origin-when-cross-origin",
            "Cross-Origin-Opener-Policy", "same-origin",
            "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy",
                    "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=(), browsing-topics=()");

    private final boolean secure;

    SafeHeaders(PortalSettings settings) {
        this.secure = settings.isSecure();
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        protect(response, StaffArea.holds(request));
        chain.doFilter(request, response);
    }

    void protect(HttpServletResponse response, boolean staff) {
        EVERYWHERE.forEach(response::setHeader);
        response.setHeader("Content-Security-Policy", staff ? STAFF_POLICY : PUBLIC_POLICY);
        response.setHeader("Cache-Control", staff ? "no-store" : "public, no-cache");
        if (secure) {
            response.setHeader("Strict-Transport-Security", "max-age=31536000");
        }
    }
}
