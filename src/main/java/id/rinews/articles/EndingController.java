package id.rinews.articles;

import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletRequest;
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

/** Taking a story back, with a reason that readers see: withdrawn (its text stays) or retracted (its text goes). */
@Controller
@RequestMapping({"/desk/articles/{id}/withdrawal", "/desk/articles/{id}/retraction"})
class EndingController {

    private final ArticleDesk desk;
    private final Drafts drafts;
    private final Siblings siblings;

    EndingController(ArticleDesk desk, Drafts drafts, Siblings siblings) {
        this.desk = desk;
        this.drafts = drafts;
        this.siblings = siblings;
    }

    @GetMapping
    String confirm(@PathVariable long id, HttpServletRequest request, Staff staff, Model model) {
        String ending = ending(request);
        put(endable(id, ending, staff), ending, model);
        model.addAttribute("form", new EndingForm(""));
        return "articles/desk/end";
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            HttpServletRequest request,
            @ModelAttribute("form") EndingForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            RedirectAttributes flash) {
        String ending = ending(request);
        put(endable(id, ending, staff), ending, model);
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("articles/desk/end", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        end(id, ending, form.reason(), staff);
        flash.addFlashAttribute("notice", "article." + ending);
        return Redirects.to("/desk/articles/" + id);
    }

    private void put(Draft draft, String ending, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("ending", ending);
        model.addAttribute(
                "others",
                siblings.of(List.of(draft.story())).getOrDefault(draft.story(), List.of()).stream()
                        .filter(edition -> edition.language() != draft.language())
                        .filter(edition -> ArticleStatus.PUBLISHED.name().equals(edition.status()))
                        .toList());
    }

    /** Which of the two addresses was called. */
    private static String ending(HttpServletRequest request) {
        return request.getRequestURI().endsWith("/retraction") ? "retraction" : "withdrawal";
    }

    private void end(long id, String ending, String reason, Staff staff) {
        if (ending.equals("withdrawal")) {
            desk.withdraw(id, reason, staff);
        } else {
            desk.retract(id, reason, staff);
        }
    }

    private Draft endable(long id, String ending, Staff staff) {
        if (!staff.may(Role.MANAGING_EDITOR)) {
            throw new Forbidden("Managing editors take stories back");
        }
        Draft draft = drafts.find(id);
        boolean withdrawn = draft.status() == ArticleStatus.WITHDRAWN && ending.equals("retraction");
        if (!draft.isLive() && !withdrawn) {
            throw new Conflict("Cannot take back a %s article".formatted(draft.status()));
        }
        return draft;
    }
}
