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

/** Handing a story in. */
@Controller
@RequestMapping("/desk/articles/{id}/submission")
class SubmissionController {

    private final ReviewDesk desk;
    private final Drafts drafts;
    private final Checks checks;

    SubmissionController(ReviewDesk desk, Drafts drafts, Checks checks) {
        this.desk = desk;
        this.drafts = drafts;
        this.checks = checks;
    }

    @GetMapping
    String confirm(@PathVariable long id, Staff staff, Model model) {
        Draft draft = drafts.find(id);
        if (!draft.isOpenTo(staff)) {
            throw new Forbidden("Reporters submit their own stories");
        }
        if (!draft.isSubmittable()) {
            throw new Conflict("Cannot submit a %s article".formatted(draft.work()));
        }
        model.addAttribute("draft", draft);
        model.addAttribute("step", "submission");
        model.addAttribute("obstacles", checks.of(draft, staff.language()));
        return "articles/desk/step";
    }

    @PostMapping
    ModelAndView create(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        desk.submit(id, staff);
        flash.addFlashAttribute("notice", "article.submission");
        return Redirects.to("/desk/articles/" + id);
    }
}
