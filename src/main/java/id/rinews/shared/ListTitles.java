package id.rinews.shared;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Titles of lists that make sense alone: what is listed, by which filters, on which page. */
@Component
public class ListTitles {

    private final MessageSource messages;

    ListTitles(MessageSource messages) {
        this.messages = messages;
    }

    /** {@code Perjanjian: 3 perjanjian Indonesia–Peru, Berlaku, halaman 2} */
    public String of(String name, List<String> filters, Paging paging, Language language) {
        String filtered =
                filters.isEmpty() ? name : say("list.title.filtered", language, name, String.join(", ", filters));
        return paging.page() == 1 ? filtered : say("list.title.page", language, filtered, paging.page());
    }

    public String say(String key, Language language, Object... values) {
        return messages.getMessage(key, values, language.locale());
    }
}
