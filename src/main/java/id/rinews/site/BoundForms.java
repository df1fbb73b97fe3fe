package id.rinews.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContext;

/** Gives every view whose model has a {@code form} its {@link BoundForm} as {@code bound}: templates may not ask Spring itself. */
@Component
class BoundForms implements HandlerInterceptor, WebMvcConfigurer {

    private final FormErrors sentences;
    private final Choices choices;

    BoundForms(FormErrors sentences, Choices choices) {
        this.sentences = sentences;
        this.choices = choices;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView view) {
        if (view != null && view.getModel().containsKey("form")) {
            Map<String, Object> model = view.getModel();
            RequestContext context = new RequestContext(request, response, request.getServletContext(), model);
            model.put("bound", new BoundForm(context, sentences, choices));
        }
    }
}
