package id.rinews.shared;

import java.nio.charset.StandardCharsets;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The words of the interface. Every text goes through MessageFormat, so an apostrophe is written twice in each of them. */
@Configuration(proxyBeanMethods = false)
class Messages {

    @Bean
    static MessageSource messageSource() {
        var messages = new ResourceBundleMessageSource();
        messages.setBasename("messages");
        messages.setDefaultEncoding(StandardCharsets.UTF_8.name());
        messages.setFallbackToSystemLocale(false);
        messages.setDefaultLocale(
                Language.ID
                        .locale()); // who asks before a language is chosen, in none of ours, is answered all the same
        messages.setUseCodeAsDefaultMessage(false);
        messages.setAlwaysUseMessageFormat(true);
        return messages;
    }
}
