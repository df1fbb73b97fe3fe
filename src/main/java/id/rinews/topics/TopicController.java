package id.rinews.topics;

import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
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

/** The desk's topics: everybody reads them, editors write. */
@Controller
@RequestMapping("/desk/topics")
class TopicController {

    private static final String FORM = "topics/topic";

    private final TopicDesk desk;

    TopicController(TopicDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "1") int page, Staff staff, Model model) {
        model.addAttribute("list", desk.list(page, staff));
        return "topics/topics";
    }

    @GetMapping("/new")
    String blank(Staff staff, Model model) {
        TopicDesk.require(staff);
        model.addAttribute("form", TopicForm.BLANK);
        return FORM;
    }

    @PostMapping("/new")
    String create(
            @ModelAttribute("form") TopicForm form,
            BindingResult errors,
            Staff staff,
            HttpServletResponse response,
            RedirectAttributes flash) {
        TopicDesk.require(staff);
        desk.check(form, null, errors);
        if (errors.hasErrors()) {
            return again(response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        long id = desk.create(form.entry(), staff);
        flash.addFlashAttribute("notice", "topic.saved");
        return "redirect:/desk/topics/" + id;
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Staff staff, Model model) {
        TopicDesk.require(staff);
        model.addAttribute("form", desk.form(id));
        return FORM;
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @ModelAttribute("form") TopicForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        TopicDesk.require(staff);
        desk.check(form, id, errors);
        if (errors.hasErrors()) {
            return again(response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        if (!desk.edit(id, form.filledFrom(), form.entry(), staff)) {
            TopicForm stored = desk.form(id);
            model.addAttribute("form", form.at(stored.version()));
            model.addAttribute("differences", form.against(stored));
            return again(response, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "topic.saved");
        return "redirect:/desk/topics/" + id;
    }

    private static String again(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return FORM;
    }
}
