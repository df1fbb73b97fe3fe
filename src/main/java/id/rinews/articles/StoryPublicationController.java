package id.rinews.articles;

import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.time.Clock;
import java.time.Instant;
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

/** The page that asks once more before readers see something, and the act itself. */
@Controller
@RequestMapping("/desk/articles/{id}/publication")
class StoryPublicationController {

    private static final String PAGE = "articles/desk/publish";

    private final ArticleDesk desk;
    private final ScheduleDesk schedule;
    private final Drafts drafts;
    private final FourEyes eyes;
    private final PublicationPage page;
    private final Quotations quotations;
    private final Clock clock;

    StoryPublicationController(
            ArticleDesk desk,
            ScheduleDesk schedule,
            Drafts drafts,
            FourEyes eyes,
            PublicationPage page,
            Quotations quotations,
            Clock clock) {
        this.desk = desk;
        this.schedule = schedule;
        this.drafts = drafts;
        this.eyes = eyes;
        this.page = page;
        this.quotations = quotations;
        this.clock = clock;
    }

    @GetMapping
    String confirm(@PathVariable long id, Staff staff, Model model) {
        Draft draft = publishable(id, staff);
        model.addAttribute(
                "form",
                schedule.of(id)
                        .map(due -> PublicationForm.scheduled(draft, due))
                        .orElseGet(() -> PublicationForm.blank(draft)));
        page.put(draft, staff, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @ModelAttribute("form") PublicationForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            RedirectAttributes flash) {
        Draft draft = publishable(id, staff);
        if (!form.version().isEmpty() && !form.version().equals(String.valueOf(draft.version()))) {
            return refused(draft, staff, model, "stale", HttpStatus.CONFLICT);
        }
        boolean isOthers = !eyes.mayPublish(draft, staff) && form.forceReason().isEmpty();
        if (isOthers) {
            errors.reject("publish.other.text");
        }
        form.check(draft, !isOthers && eyes.needsReason(draft, staff), errors);
        quotations.check(form, draft, staff.language(), errors);
        if (form.isForLater()) {
            form.checkMoment(draft, clock.instant(), errors);
        } else if (draft.isEmbargoedAt(clock.instant())) {
            errors.reject("publication.refused.embargo");
        }
        if (errors.hasErrors() || isBlocked(draft, staff)) {
            return refused(draft, staff, model, "", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (form.isPlan()) {
            page.put(draft, staff, model);
            page.plan(form, draft, staff, model);
            return new ModelAndView(PAGE);
        }
        flash.addFlashAttribute("notice", publish(draft, form, staff));
        return Redirects.to("/desk/articles/" + id);
    }

    /** @return what to say of it */
    private String publish(Draft draft, PublicationForm form, Staff staff) {
        Instant moment = form.isForLater() ? form.moment() : null;
        if (moment != null) {
            schedule.schedule(draft.id(), form.publication(draft), moment, form.zone(), Sight.of(draft), staff);
            return "article.scheduled";
        }
        desk.publish(draft.id(), form.publication(draft), Sight.of(draft), staff);
        return draft.isLive() ? "article.change.published" : "article.published";
    }

    private ModelAndView refused(Draft draft, Staff staff, Model model, String why, HttpStatus status) {
        page.put(draft, staff, model);
        model.addAttribute("why", why);
        ModelAndView view = new ModelAndView(PAGE);
        view.setStatus(status);
        return view;
    }

    private boolean isBlocked(Draft draft, Staff staff) {
        List<Obstacle> obstacles = page.obstacles(draft, staff);
        return obstacles.stream().anyMatch(Obstacle::blocks);
    }

    private Draft publishable(long id, Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("Reporters submit, editors publish");
        }
        Draft draft = drafts.find(id);
        if (draft.isEnded()) {
            throw new Conflict("Cannot publish a %s article".formatted(draft.status()), "ended");
        }
        if (!draft.isAhead()) {
            throw new Conflict("There is no change to publish", "none");
        }
        if (!eyes.isHandedIn(draft, staff)) {
            throw new Conflict(
                    "An editor publishes what was handed in; this is a %s article".formatted(draft.work()), "handed");
        }
        return draft;
    }
}
