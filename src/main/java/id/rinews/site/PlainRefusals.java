package id.rinews.site;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.core.StandardHost;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.util.HtmlUtils;

/** Requests that the server refuses before the portal sees them, such as an address that cannot be decoded, get a page in their language too. */
@Configuration(proxyBeanMethods = false)
class PlainRefusals {

    @Bean
    static WebServerFactoryCustomizer<TomcatServletWebServerFactory> answeredPlainly(
            MessageSource messages, Stylesheets stylesheets) {
        return server -> server.addContextCustomizers(context -> {
            if (context.getParent() instanceof StandardHost host) {
                host.setErrorReportValveClass(Plain.class.getName());
                host.getPipeline().addValve(new Plain(messages, stylesheets));
            }
        });
    }

    /** Without a template: nothing of the portal is at hand here but its words. */
    static final class Plain extends ErrorReportValve {

        private final MessageSource messages;
        private final Stylesheets stylesheets;

        Plain(MessageSource messages, Stylesheets stylesheets) {
            this.messages = messages;
            this.stylesheets = stylesheets;
        }

        @Override
        protected void report(Request request, Response response, @Nullable Throwable throwable) {
            if (response.getStatus() < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            Language language = language(request);
            response.setContentType("text/html;charset=UTF-8");
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            try {
                byte[] page = page(response.getStatus(), language).getBytes(StandardCharsets.UTF_8);
                response.getOutputStream().write(page);
                response.finishResponse();
            } catch (IOException _) {
                // the reader has gone
            }
        }

        private static Language language(Request request) {
            String path = Objects.toString(request.getRequestURI(), "");
            return Language.of(path.replaceFirst("^/([a-z]{2})(/.*)?$", "$1"))
                    .orElseGet(() -> AcceptLanguage.best(request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)));
        }

        private String page(int status, Language language) {
            String title = say(language, "error.4xx.title");
            return """
                    <!DOCTYPE html>
                    <html lang="%s">
                    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
                    <title>%s</title><meta name="robots" content="noindex"><link rel="stylesheet" href="%s"></head>
                    <body><main class="wrap page"><div class="page-head"><h1>%s</h1>
                    <p class="card-text card-stand">%s</p><p class="quiet">%s</p>
                    <p class="list-pages"><a class="form-button form-main" href="%s">%s</a></p></div></main></body>
                    </html>
                    """.formatted(
                            language.code(),
                            title,
                            stylesheets.site(),
                            title,
                            say(language, "error.4xx.text"),
                            say(language, "error.code", status),
                            Addresses.front(language),
                            say(language, "error.front"));
        }

        private String say(Language language, String key, Object... values) {
            return HtmlUtils.htmlEscape(messages.getMessage(key, values, language.locale()));
        }
    }
}
