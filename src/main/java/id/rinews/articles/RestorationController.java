package id.rinews.articles;

import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Going back to what a story was: as a new revision, so that nothing is lost by it. */
@Controller
@RequestMapping("/desk/articles/{id}/revisions/{number:[0-9]{1,6}}/restoration")
class RestorationController {

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
        model.addAttribute("fields", pages.compare(draft.text(), then, staff.language()));
        return "articles/desk/restore";
    }

    @PostMapping
    ModelAndView create(@PathVariable long id, @PathVariable int number, Staff staff, RedirectAttributes flash) {
        desk.restore(id, number, staff);
        flash.addFlashAttribute("notice", "article.restored");
        return Redirects.to("/desk/articles/" + id);
    }
}
