package id.rinews.site;

import id.rinews.accounts.SentFields;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Gone;
import id.rinews.shared.Language;
import id.rinews.shared.Latest;
import id.rinews.shared.Staff;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.webmvc.error.ErrorAttributes;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.context.request.ServletWebRequest;

/** What a reader or a member of staff sees when something cannot be shown: what happened, and what to do next. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private final ErrorAttributes errors;
    private final ObjectProvider<Latest> latest;
    private final SentFields fields;

    ErrorPages(ErrorAttributes errors, ObjectProvider<Latest> latest, SentFields fields) {
        this.errors = errors;
        this.fields = fields;
        this.latest = latest;
    }

    @RequestMapping("${spring.web.error.path:/error}")
    String show(HttpServletRequest request, HttpServletResponse response, Language language, Model model) {
        Failure failure = failure(request);
        response.setStatus(failure.status());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        LanguageResolver.Asked asked = LanguageResolver.Asked.in(request);
        model.addAttribute("failure", failure);
        model.addAttribute("rescued", request.getAttribute("rescued"));
        if (asked.isForStaff()) {
            model.addAttribute("thing", failure.status() == 409 ? asked.thing() : null);
            if (!(model.getAttribute("staff") instanceof Staff staff)) {
                return "error/gate";
            }
            model.addAttribute("sent", sent(request, staff));
            return "error/desk";
        }
        model.addAttribute("page", failure.page(language, asked.path()));
        model.addAttribute("latest", failure.isOurs() ? List.of() : latest(language));
        return "error/site";
    }

    /** What was typed and is not taken: it is not lost with the page that refuses it. */
    private List<SentFields.Row> sent(HttpServletRequest request, Staff staff) {
        Map<String, List<String>> typed = new TreeMap<>();
        if ("POST".equals(request.getAttribute(RequestDispatcher.ERROR_METHOD))) {
            request.getParameterMap().forEach((name, values) -> typed.put(name, List.of(values)));
        }
        return fields.rows(typed, staff);
    }

    private static @Nullable String why(@Nullable Throwable cause) {
        return switch (cause) {
            case Conflict conflict -> conflict.why();
            case Forbidden forbidden -> forbidden.why();
            case null, default -> null;
        };
    }

    private Failure failure(HttpServletRequest request) {
        Throwable cause = errors.getError(new ServletWebRequest(request));
        Failure failure = new Failure(
                status(request),
                UUID.randomUUID().toString().substring(0, 8),
                cause instanceof Gone gone ? gone : null,
                why(cause));
        if (failure.isOurs()) {
            LOG.error("Request {} failed with {}", failure.request(), failure.status(), cause);
        }
        return failure;
    }

    /** Somebody who opens the error address by hand has asked for something that is not there. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }

    /** Stories are a courtesy here: when even they fail, the page does without. */
    private List<Latest.Item> latest(Language language) {
        try {
            return latest.stream()
                    .flatMap(source -> source.latest(language, 3).stream())
                    .limit(3)
                    .toList();
        } catch (RuntimeException e) {
            LOG.warn("The latest stories cannot be had for an error page", e);
            return List.of();
        }
    }
}
