package id.rinews.agreements;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import java.util.Map;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of agreements, filtered by what the address asks for. */
@Controller
class RegisterController {

    private final Register register;

    RegisterController(Register register) {
        this.register = register;
    }

    @GetMapping({"/id/perjanjian", "/es/acuerdos", "/en/agreements"})
    String index(@RequestParam Map<String, String> asked, Language language, Model model) {
        RegisterFilter filter = RegisterFilter.read(asked);
        var view = RegisterView.of(register.entries(), filter, page(asked), language, register.today());
        Page page = Page.of(Page.Area.AGREEMENTS, language, Addresses.everywhere(Addresses.AGREEMENTS::path));
        model.addAttribute("register", view);
        model.addAttribute("statuses", Status.values());
        model.addAttribute("page", view.isFiltered() ? page.unlisted() : page);
        return "agreements/register";
    }

    private static int page(Map<String, String> asked) {
        String page = asked.getOrDefault("page", "1");
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }
}
