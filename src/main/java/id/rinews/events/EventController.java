package id.rinews.events;

import id.rinews.shared.Choice;
import id.rinews.shared.CountryOptions;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's events: everybody reads the list, editors write. */
@Controller
@RequestMapping("/desk/events")
class EventController {

    private static final String FORM = "events/event";

    private final EventIndex index;
    private final EventDesk desk;

    EventController(EventIndex index, EventDesk desk) {
        this.index = index;
        this.desk = desk;
    }

    @ModelAttribute("countries")
    List<Choice> countries(Staff staff) {
        return CountryOptions.in(staff.language());
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "1") int page, Staff staff, Model model) {
        model.addAttribute("list", index.list(page, staff));
        return "events/events";
    }

    @GetMapping("/new")
    String blank(Staff staff, Model model) {
        EventDesk.require(staff);
        return show(EventForm.BLANK, staff, model);
    }

    @PostMapping("/new")
    String create(
            @ModelAttribute("form") EventForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        EventDesk.require(staff);
        index.check(form, null, errors);
        if (errors.hasErrors()) {
            return refused(form, staff, model, response);
        }
        long id = desk.create(form.entry(), staff);
        flash.addFlashAttribute("notice", "event.saved");
        return "redirect:/desk/events/" + id;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Staff staff, Model model) {
        EventDesk.require(staff);
        return show(index.form(id), staff, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @ModelAttribute("form") EventForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        EventDesk.require(staff);
        index.check(form, id, errors);
        if (errors.hasErrors()) {
            return refused(form, staff, model, response);
        }
        if (!desk.edit(id, form.filledFrom(), form.entry(), staff)) {
            EventForm stored = index.form(id);
            model.addAttribute("differences", form.against(stored));
            response.setStatus(HttpStatus.CONFLICT.value());
            return show(form.at(stored.version()), staff, model);
        }
        flash.addFlashAttribute("notice", "event.saved");
        return "redirect:/desk/events/" + id;
    }

    private String show(EventForm form, Staff staff, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("pairs", index.pairs(form, staff.language()));
        model.addAttribute("kinds", EventKind.values());
        model.addAttribute("statuses", EventStatus.values());
        return FORM;
    }

    /** Keeps the binding result, which belongs to the very form that was posted. */
    private String refused(EventForm form, Staff staff, Model model, HttpServletResponse response) {
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        return show(form, staff, model);
    }
}
