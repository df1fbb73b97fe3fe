package id.rinews.site;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import id.rinews.shared.Page.Area;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The front page, one in each language. */
@Controller
class FrontController {

    private final FrontPage front;

    FrontController(FrontPage front) {
        this.front = front;
    }

    @GetMapping({"/id", "/es", "/en"})
    String index(Language language, Model model) {
        model.addAttribute("page", Page.of(Area.FRONT, language, Addresses.everywhere(Addresses::front)));
        model.addAttribute("front", front.print(language));
        return "site/front";
    }
}
