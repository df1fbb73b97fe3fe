package id.rinews.people;

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

/** The desk's people: everybody reads the list, editors write. */
@Controller
@RequestMapping("/desk/people")
class PersonController {

    private static final String FORM = "people/person";

    private final PeopleIndex index;
    private final PeopleDesk desk;

    PersonController(PeopleIndex index, PeopleDesk desk) {
        this.index = index;
        this.desk = desk;
    }

    @ModelAttribute("countries")
    List<Choice> countries(Staff staff) {
        return CountryOptions.in(staff.language());
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Staff staff,
            Model model) {
        model.addAttribute("list", index.list(q, page, staff));
        return "people/people";
    }

    @GetMapping("/new")
    String blank(Staff staff, Model model) {
        PeopleDesk.require(staff);
        model.addAttribute("form", PersonForm.BLANK);
        return FORM;
    }

    @PostMapping("/new")
    String create(
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Staff staff,
            HttpServletResponse response,
            RedirectAttributes flash) {
        PeopleDesk.require(staff);
        index.check(form, null, errors);
        if (errors.hasErrors()) {
            return again(response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        long id = desk.create(form.entry(), staff);
        flash.addFlashAttribute("notice", "person.saved");
        return "redirect:/desk/people/" + id;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Staff staff, Model model) {
        PeopleDesk.require(staff);
        model.addAttribute("form", index.form(id));
        return FORM;
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @ModelAttribute("form") PersonForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        PeopleDesk.require(staff);
        index.check(form, id, errors);
        if (errors.hasErrors()) {
            return again(response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        String before = index.form(id).name();
        if (!desk.edit(id, form.filledFrom(), form.entry(), staff)) {
            PersonForm stored = index.form(id);
            model.addAttribute("form", form.at(stored.version()));
            model.addAttribute("differences", form.against(stored));
            return again(response, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", before.equals(form.entry().name()) ? "person.saved" : "person.renamed");
        return "redirect:/desk/people/" + id;
    }

    /** One more empty row, and everything typed so far; nothing is saved. */
    @PostMapping(
            path = {"/new", "/{id}"},
            params = "action=row")
    String row(@ModelAttribute("form") PersonForm form, Staff staff, Model model) {
        PeopleDesk.require(staff);
        model.addAttribute("form", form.withOneMoreRow());
        return FORM;
    }

    private static String again(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return FORM;
    }
}
