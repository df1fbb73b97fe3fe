package id.rinews.articles;

import id.rinews.shared.Conflict;
import id.rinews.shared.Dates;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private final ScheduleDesk schedules;
    private final Dates dates;

    EndingController(ArticleDesk desk, Drafts drafts, Siblings siblings, ScheduleDesk schedules, Dates dates) {
        this.desk = desk;
        this.drafts = drafts;
        this.siblings = siblings;
        this.schedules = schedules;
        this.dates = dates;
    }

    @GetMapping
    String confirm(@PathVariable long id, HttpServletRequest request, Staff staff, Model model) {
        String ending = ending(request);
        put(endable(id, ending, staff), ending, staff, model);
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
        put(endable(id, ending, staff), ending, staff, model);
        form.check(errors);
        if (errors.hasErrors()) {
            return new ModelAndView("articles/desk/end", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        end(id, ending, form.reason(), staff);
        flash.addFlashAttribute("notice", "article." + ending);
        return Redirects.to("/desk/articles/" + id);
    }

    /** Another edition that waits for its moment. @param stopped whether it will not go out, being a translation of this text */
    record Waiting(long id, Language language, String iso, String moment, boolean stopped) {}

    private void put(Draft draft, String ending, Staff staff, Model model) {
        List<Siblings.Tongue> others =
                siblings.of(List.of(draft.story())).getOrDefault(draft.story(), List.of()).stream()
                        .filter(edition -> edition.language() != draft.language())
                        .toList();
        Set<Long> translations = schedules.translationsOf(draft.id()).stream()
                .map(Schedule::article)
                .collect(Collectors.toSet());
        model.addAttribute("draft", draft);
        model.addAttribute("ending", ending);
        model.addAttribute(
                "others",
                others.stream()
                        .filter(edition -> ArticleStatus.PUBLISHED.name().equals(edition.status()))
                        .toList());
        model.addAttribute(
                "waiting",
                others.stream()
                        .flatMap(edition -> waiting(edition, translations, staff))
                        .toList());
    }

    private Stream<Waiting> waiting(Siblings.Tongue edition, Set<Long> translations, Staff staff) {
        Long id = edition.id();
        return id == null
                ? Stream.empty()
                : schedules.of(id).stream()
                        .map(due -> new Waiting(
                                id,
                                edition.language(),
                                dates.iso(due.dueAt(), due.timeZone()),
                                dates.stamp(due.dueAt(), due.timeZone(), List.of(), staff.language()),
                                translations.contains(id)));
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
