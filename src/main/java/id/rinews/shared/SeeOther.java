package id.rinews.shared;

import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;

/** Makes every {@code redirect:} of a handler answer 303, so that a form's POST is followed by a GET. */
@Component
class SeeOther implements BeanPostProcessor {

    @Override
    public Object postProcessBeforeInitialization(Object bean, String name) {
        if (bean instanceof ThymeleafViewResolver views) {
            views.setRedirectHttp10Compatible(false);
        }
        return bean;
    }
}
