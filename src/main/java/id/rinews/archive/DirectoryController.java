package id.rinews.archive;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Lists of the topics and people that stories are found by. */
@Controller
class DirectoryController {

    private final Directory directory;

    DirectoryController(Directory directory) {
        this.directory = directory;
    }

    @GetMapping({"/id/topik", "/es/temas", "/en/topics"})
    String topics(Language language, Model model) {
        model.addAttribute("topics", directory.topics(language));
        return show("topics", Addresses.TOPICS, language, model);
    }

    @GetMapping({"/id/tokoh", "/es/personas", "/en/people"})
    String people(Language language, Model model) {
        model.addAttribute("people", directory.people(language));
        return show("people", Addresses.PEOPLE, language, model);
    }

    private static String show(String kind, Addresses section, Language language, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("section", section.path(language));
        model.addAttribute("page", Page.of(Page.Area.NONE, language, Addresses.everywhere(section::path)));
        return "archive/directory";
    }
}
