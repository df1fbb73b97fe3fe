package id.rinews.accounts;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import id.rinews.shared.Zones;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own name, language and clock. */
@Controller
@RequestMapping("/desk/profile")
class ProfileController {

    private final ProfileDesk desk;
    private final Zones names;

    ProfileController(ProfileDesk desk, Zones names) {
        this.desk = desk;
        this.names = names;
    }

    @ModelAttribute("tongues")
    List<Choice> tongues() {
        return Tongues.CHOICES;
    }

    @ModelAttribute("zones")
    List<Choice> zones(Language language) {
        return TimeZones.choices(names, language);
    }

    @GetMapping
    String edit(Staff staff, Model model) {
        model.addAttribute("form", ProfileForm.of(staff));
        return "accounts/profile";
    }

    @PostMapping
    String update(
            @Valid @ModelAttribute("form") ProfileForm form,
            BindingResult errors,
            Staff staff,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "accounts/profile";
        }
        desk.describe(form.profile(), staff);
        flash.addFlashAttribute("notice", "profile.saved");
        return "redirect:/desk/profile";
    }
}
