package id.rinews.site;

import id.rinews.shared.Paging;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** The first page of a public list has no number: {@code ?page=1}, and whatever is no number, moves to the list itself. */
@Component
class FirstPages implements HandlerInterceptor, WebMvcConfigurer {

    private static final String PAGE = "page";

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns("/id/**", "/es/**", "/en/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        String asked = request.getMethod().equals("GET") ? request.getParameter(PAGE) : null;
        if (asked == null || Paging.number(asked) > 1) {
            return true;
        }
        response.setStatus(HttpServletResponse.SC_MOVED_PERMANENTLY);
        response.setHeader(HttpHeaders.LOCATION, list(request));
        return false;
    }

    private static String list(HttpServletRequest request) {
        var list = ServletUriComponentsBuilder.fromRequest(request)
                .replaceQueryParam(PAGE)
                .build();
        @Nullable String query = list.getQuery();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
