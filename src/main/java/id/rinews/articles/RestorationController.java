package id.rinews.articles;

import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Staff;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Going back to what a story was: as a new revision, so that nothing is lost by it. */
@Controller
@RequestMapping("/desk/articles/{id}/revisions/{number:[0-9]{1,6}}/restoration")
class RestorationController {

    private static final String PAGE = "articles/desk/restore";

    private final ArticleDesk desk;
    private final Drafts drafts;
    private final RevisionPages pages;

    RestorationController(ArticleDesk desk, Drafts drafts, RevisionPages pages) {
        this.desk = desk;
        this.drafts = drafts;
        this.pages = pages;
    }

    @GetMapping
    String confirm(@PathVariable long id, @PathVariable int number, Staff staff, Model model) {
        put(id, number, staff, model);
        return PAGE;
    }

    private void put(long id, int number, Staff staff, Model model) {
        Draft draft = drafts.find(id);
        if (!draft.isOpenTo(staff)) {
            throw new Forbidden("Reporters write their own stories");
        }
        if (draft.isEnded()) {
            throw new Conflict("Cannot edit a %s article".formatted(draft.status()));
        }
        Manuscript then = pages.revision(id, number).manuscript();
        model.addAttribute("draft", draft);
        model.addAttribute("number", number);
        model.addAttribute("drops", isDrop(draft, number));
        model.addAttribute("fields", pages.compare(draft.text(), then, staff.language()));
    }

    /** Whether it gives a change up, and nothing of it is to be published. */
    private static boolean isDrop(Draft draft, int number) {
        Integer live = draft.liveNumber();
        return draft.work() != ArticleStatus.SCHEDULED && live != null && live == number;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @PathVariable int number,
            @RequestParam(defaultValue = "") String version,
            Staff staff,
            Model model,
            RedirectAttributes flash) {
        Long read = version.isEmpty() ? null : (Long) (version.matches("[0-9]{1,18}") ? Long.parseLong(version) : -1L);
        if (!desk.restore(id, number, read, staff)) {
            put(id, number, staff, model);
            model.addAttribute("stale", true);
            return new ModelAndView(PAGE, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", isDrop(drafts.find(id), number) ? "article.dropped" : "article.restored");
        return Redirects.to("/desk/articles/" + id);
    }
}
