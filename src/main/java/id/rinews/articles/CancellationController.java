package id.rinews.articles;

import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Taking a story off the schedule. */
@Controller
@RequestMapping("/desk/articles/{id}/cancellation")
class CancellationController {

    private final ScheduleDesk desk;
    private final Drafts drafts;
    private final Progress progress;

    CancellationController(ScheduleDesk desk, Drafts drafts, Progress progress) {
        this.desk = desk;
        this.drafts = drafts;
        this.progress = progress;
    }

    @GetMapping
    String confirm(@PathVariable long id, Staff staff, Model model) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("Editors keep the schedule");
        }
        Draft draft = drafts.find(id);
        Progress.Appointment appointment = progress.of(draft, staff).appointment();
        if (appointment == null) {
            throw new Conflict("The story is not scheduled", "unscheduled");
        }
        model.addAttribute("draft", draft);
        model.addAttribute("step", "cancellation");
        model.addAttribute("obstacles", List.of());
        model.addAttribute("appointment", appointment);
        return "articles/desk/step";
    }

    @PostMapping
    ModelAndView create(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        desk.cancel(id, staff);
        flash.addFlashAttribute("notice", "article.cancellation");
        return Redirects.to("/desk/articles/" + id);
    }
}
