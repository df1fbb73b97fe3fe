package id.rinews.site;

import id.rinews.shared.Language;
import id.rinews.shared.Speaks;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/** The language of a page: its address says it; on pages for staff the account does; elsewhere the browser is asked. */
@Component("localeResolver")
class LanguageResolver implements LocaleResolver {

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return language(request).locale();
    }

    static Language language(HttpServletRequest request) {
        if (request.getAttribute(Speaks.INSTEAD) instanceof Language chosen) {
            return chosen;
        }
        Asked asked = Asked.in(request);
        return Language.of(asked.firstSegment())
                .or(() -> asked.isForStaff() ? ofAccount(request) : Optional.empty())
                .orElseGet(() -> AcceptLanguage.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
    }

    private static Optional<Language> ofAccount(HttpServletRequest request) {
        return request.getUserPrincipal() instanceof Authentication authentication
                        && authentication.getPrincipal() instanceof Speaks account
                ? Optional.of(account.language())
                : Optional.empty();
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("The language of a page is in its address");
    }

    /** The path that the reader asked for, which an error page has as an attribute. */
    record Asked(String path) {

        static Asked in(HttpServletRequest request) {
            return new Asked(
                    request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String failed
                            ? failed
                            : request.getRequestURI());
        }

        String firstSegment() {
            String[] segments = path.split("/", 3);
            return segments.length > 1 ? segments[1] : "";
        }

        boolean isForStaff() {
            return switch (firstSegment()) {
                case "desk", "login", "logout", "setup", "invitation", "recovery" -> true;
                default -> false;
            };
        }
    }
}
