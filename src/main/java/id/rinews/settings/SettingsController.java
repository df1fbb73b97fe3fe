package id.rinews.settings;

import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What administrators set without a restart; {@code Doors} lets nobody else come here. */
@Controller
@RequestMapping("/desk/settings")
class SettingsController {

    private final Settings settings;

    SettingsController(Settings settings) {
        this.settings = settings;
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", settings.form());
        return "settings/settings";
    }

    @PostMapping
    String update(
            @ModelAttribute("form") SettingsForm form,
            BindingResult errors,
            Staff staff,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "settings/settings";
        }
        settings.change(form, staff);
        flash.addFlashAttribute("notice", "settings.saved");
        return "redirect:/desk/settings";
    }
}
