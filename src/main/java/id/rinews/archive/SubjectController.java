package id.rinews.archive;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import id.rinews.shared.Slug;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** The pages of topics, people and contributors, for everybody. */
@Controller
class SubjectController {

    private final SubjectPages subjects;
    private final ListTitles titles;

    SubjectController(SubjectPages subjects, ListTitles titles) {
        this.subjects = subjects;
        this.titles = titles;
    }

    @GetMapping({"/id/topik/{slug}", "/es/temas/{slug}", "/en/topics/{slug}"})
    Object topic(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show(
                subjects.topic(Slug.lower(slug), Paging.number(page), language),
                Addresses.TOPICS,
                slug,
                language,
                model);
    }

    @GetMapping({"/id/tokoh/{slug}", "/es/personas/{slug}", "/en/people/{slug}"})
    Object person(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show(
                subjects.person(Slug.lower(slug), Paging.number(page), language),
                Addresses.PEOPLE,
                slug,
                language,
                model);
    }

    @GetMapping({"/id/pewarta/{slug}", "/es/redactores/{slug}", "/en/reporters/{slug}"})
    Object contributor(
            @PathVariable String slug, @RequestParam(defaultValue = "1") String page, Language language, Model model) {
        return show(
                subjects.contributor(Slug.lower(slug), Paging.number(page), language),
                Addresses.CONTRIBUTORS,
                slug,
                language,
                model);
    }

    private Object show(Subject subject, Addresses section, String slug, Language language, Model model) {
        if (!slug.equals(Slug.lower(slug))) {
            return moved(section.path(language, Slug.lower(slug)));
        }
        Page page = Page.of(Page.Area.NONE, language, Addresses.everywhere(l -> section.path(l, slug)))
                .describedAs(titles.say("description." + subject.kind(), language, subject.name()));
        model.addAttribute("page", page.at(subject.paging()));
        model.addAttribute("subject", subject);
        return "archive/subject";
    }

    @ExceptionHandler
    View renamed(Renamed renamed) {
        return moved(renamed.path());
    }

    private static View moved(String path) {
        RedirectView there = new RedirectView(path, false, true, false);
        there.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return there;
    }
}
