package id.rinews.agreements;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import id.rinews.topics.TopicName;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of agreements, filtered by what the address asks for. */
@Controller
class RegisterController {

    private final Register register;
    private final RegisterTitles titles;
    private final ListTitles lists;

    RegisterController(Register register, RegisterTitles titles, ListTitles lists) {
        this.register = register;
        this.titles = titles;
        this.lists = lists;
    }

    @GetMapping({"/id/perjanjian", "/es/acuerdos", "/en/agreements"})
    String index(@RequestParam Map<String, String> asked, Language language, Model model) {
        RegisterView view = view(RegisterFilter.read(asked), page(asked), language);
        Page page = Page.of(
                        Page.Area.AGREEMENTS,
                        language,
                        Addresses.everywhere(edition -> RegisterView.path(view.asked(), edition)))
                .describedAs(lists.say("description.register", language));
        boolean isWhole = view.asked().query().isEmpty();
        model.addAttribute("register", view);
        model.addAttribute("statuses", Status.values());
        model.addAttribute("page", isWhole ? page.at(view.paging()) : page.unlisted(view.all()));
        return "agreements/register";
    }

    private RegisterView view(RegisterFilter asked, int page, Language language) {
        RegisterOptions.Offer options = register.options(asked, language);
        RegisterFilter filter = register.known(asked, options);
        Long topic = id(options.topic(filter.topic()));
        long total = register.count(filter, topic);
        Paging paging = Paging.of(page, RegisterView.SIZE, total);
        int skip = (paging.page() - 1) * RegisterView.SIZE;
        var rows = register.list(filter, topic, skip, RegisterView.SIZE, language);
        String title = titles.of(filter, options.topic(filter.topic()), total, paging, language);
        return RegisterView.of(title, filter, register.isAhead(filter), options, total, paging, rows, language);
    }

    static @Nullable Long id(@Nullable TopicName topic) {
        return topic == null ? null : topic.id();
    }

    private static int page(Map<String, String> asked) {
        return Paging.number(asked.getOrDefault("page", "1"));
    }
}
