package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of topics and of people, for everybody. */
@Controller
class SubjectController {

    private final SubjectPages subjects;

    SubjectController(SubjectPages subjects) {
        this.subjects = subjects;
    }

    @GetMapping({"/id/topik/{slug}", "/es/temas/{slug}", "/en/topics/{slug}"})
    String topic(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show(subjects.topic(slug, number(page), language), Addresses.TOPICS, slug, language, model);
    }

    @GetMapping({"/id/tokoh/{slug}", "/es/personas/{slug}", "/en/people/{slug}"})
    String person(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show(subjects.person(slug, number(page), language), Addresses.PEOPLE, slug, language, model);
    }

    private static String show(
            SubjectPages.Printed subject, Addresses section, String slug, Language language, Model model) {
        Page page = Page.of(Page.Area.NONE, language, Addresses.everywhere(l -> section.path(l, slug)));
        model.addAttribute("page", subject.paging().page() == 1 ? page : page.unlisted());
        model.addAttribute("subject", subject);
        return "articles/subject";
    }

    private static int number(String page) {
        return page.matches("[1-9][0-9]{0,6}") ? Integer.parseInt(page) : 1;
    }
}
