package id.rinews.archive;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Leaf;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Lists of the topics and people that stories are found by. */
@Controller
class DirectoryController {

    private final Directory directory;
    private final ListTitles titles;

    DirectoryController(Directory directory, ListTitles titles) {
        this.directory = directory;
        this.titles = titles;
    }

    @GetMapping({"/id/topik", "/es/temas", "/en/topics"})
    String topics(@RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show("topics", directory.topics(Paging.number(page), language), Addresses.TOPICS, language, model);
    }

    @GetMapping({"/id/tokoh", "/es/personas", "/en/people"})
    String people(@RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show("people", directory.people(Paging.number(page), language), Addresses.PEOPLE, language, model);
    }

    private String show(String kind, Leaf<?> listed, Addresses section, Language language, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("listed", listed);
        model.addAttribute("section", section.path(language));
        model.addAttribute(
                "title", titles.of(titles.say("title." + kind, language), List.of(), listed.paging(), language));
        model.addAttribute(
                "page",
                Page.of(Page.Area.NONE, language, Addresses.everywhere(section::path))
                        .at(listed.paging()));
        return "archive/directory";
    }
}
