package id.rinews.archive;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The pages of topics, people and contributors, for everybody. */
@Controller
class SubjectController {

    private final SubjectPages subjects;

    SubjectController(SubjectPages subjects) {
        this.subjects = subjects;
    }

    @GetMapping({"/id/topik/{slug}", "/es/temas/{slug}", "/en/topics/{slug}"})
    String topic(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show(subjects.topic(slug, Paging.number(page), language), Addresses.TOPICS, slug, language, model);
    }

    @GetMapping({"/id/tokoh/{slug}", "/es/personas/{slug}", "/en/people/{slug}"})
    String person(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show(subjects.person(slug, Paging.number(page), language), Addresses.PEOPLE, slug, language, model);
    }

    @GetMapping({"/id/pewarta/{slug}", "/es/redactores/{slug}", "/en/reporters/{slug}"})
    String contributor(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show(
                subjects.contributor(slug, Paging.number(page), language),
                Addresses.CONTRIBUTORS,
                slug,
                language,
                model);
    }

    private static String show(Subject subject, Addresses section, String slug, Language language, Model model) {
        Page page = Page.of(Page.Area.NONE, language, Addresses.everywhere(l -> section.path(l, slug)));
        model.addAttribute("page", subject.isFirst() ? page : page.unlisted());
        model.addAttribute("subject", subject);
        return "archive/subject";
    }
}
