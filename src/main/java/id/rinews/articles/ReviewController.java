package id.rinews.articles;

import id.rinews.accounts.Staffing;
import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Reading what somebody else handed in: approved, or given back with a note. */
@Controller
@RequestMapping("/desk/articles/{id}/review")
class ReviewController {

    private final ReviewDesk desk;
    private final Drafts drafts;
    private final FourEyes eyes;
    private final Checks checks;
    private final RevisionPages pages;
    private final Staffing staffing;

    ReviewController(
            ReviewDesk desk, Drafts drafts, FourEyes eyes, Checks checks, RevisionPages pages, Staffing staffing) {
        this.desk = desk;
        this.drafts = drafts;
        this.eyes = eyes;
        this.checks = checks;
        this.pages = pages;
        this.staffing = staffing;
    }

    @GetMapping
    String confirm(@PathVariable long id, Staff staff, Model model) {
        model.addAttribute("form", new ReviewForm("", "", ""));
        put(reviewable(id, staff), staff, model);
        return "articles/desk/review";
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @ModelAttribute("form") ReviewForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            RedirectAttributes flash) {
        Draft draft = reviewable(id, staff);
        Sight sight = form.sight(draft);
        if (sight.version() != null && sight.version() != draft.version()) {
            put(draft, staff, model);
            model.addAttribute("stale", true);
            return new ModelAndView("articles/desk/review", HttpStatus.CONFLICT);
        }
        form.check(errors);
        if (errors.hasErrors()) {
            put(draft, staff, model);
            return new ModelAndView("articles/desk/review", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.isForChanges()) {
            desk.askForChanges(id, form.note(), sight, staff);
        } else {
            desk.approve(id, form.note(), sight, staff);
        }
        flash.addFlashAttribute("notice", "article.review." + form.verdict());
        return Redirects.to("/desk/articles/" + id);
    }

    private void put(Draft draft, Staff staff, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("obstacles", checks.of(draft, staff.language()));
        model.addAttribute("differences", pages.changed(draft, staff.language()));
        model.addAttribute("told", draft.live() == null ? pages.told(draft, staff.language()) : List.of());
        model.addAttribute(
                "author",
                draft.savedBy() == null ? "" : staffing.name(draft.savedBy()).orElse(""));
    }

    private Draft reviewable(long id, Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("Editors review");
        }
        Draft draft = drafts.find(id);
        if (draft.work() != ArticleStatus.SUBMITTED || draft.isEnded()) {
            throw new Conflict("A %s article is not waiting for a review".formatted(draft.work()), "review");
        }
        if (!eyes.mayReview(draft, staff)) {
            throw new Forbidden("Somebody else reviews what you wrote", "own");
        }
        return draft;
    }
}
