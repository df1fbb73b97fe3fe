package id.rinews.site;

import id.rinews.shared.Language;
import id.rinews.shared.Speaks;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

        private static final Pattern ACT = Pattern.compile("(/desk/[a-z]+/[0-9]{1,18})/.*");

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

        /** The page at the desk of what the address is an act on: {@code /desk/articles/7} of its publication; null elsewhere. */
        @Nullable
        String thing() {
            Matcher act = ACT.matcher(path);
            return act.matches() ? act.group(1) : null;
        }

        boolean isForStaff() {
            return switch (firstSegment()) {
                case "desk", "login", "logout", "setup", "invitation", "recovery" -> true;
                default -> false;
            };
        }
    }
}
