package id.rinews.site;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.UrlHandlerFilter;

/** An address typed with a slash at its end moves to the one without: no page has two. */
@Configuration(proxyBeanMethods = false)
class Slashes {

    @Bean
    UrlHandlerFilter withoutSlash() {
        return UrlHandlerFilter.trailingSlashHandler("/id/**", "/es/**", "/en/**")
                .redirect(HttpStatus.MOVED_PERMANENTLY)
                .build();
    }
}
