package id.rinews.accounts;

import id.rinews.shared.PortalSettings;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One's own password. */
@Controller
@RequestMapping("/desk/profile/password")
class PasswordController {

    private static final String FORM = "accounts/password";

    private final AccountDesk accounts;
    private final PasswordDesk desk;
    private final Entrance entrance;
    private final PortalSettings portal;

    PasswordController(AccountDesk accounts, PasswordDesk desk, Entrance entrance, PortalSettings portal) {
        this.accounts = accounts;
        this.desk = desk;
        this.entrance = entrance;
        this.portal = portal;
    }

    /** For the managers of passwords, which ask whose it is. */
    @ModelAttribute("email")
    String email(Staff staff) {
        return accounts.find(staff.id()).email();
    }

    @GetMapping
    String edit(Model model) {
        model.addAttribute("form", PasswordForm.BLANK);
        return FORM;
    }

    @PostMapping
    String update(
            @ModelAttribute("form") PasswordForm form,
            BindingResult errors,
            Staff staff,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors, email(staff), portal.name());
        Optional<SignedIn> person =
                errors.hasErrors() ? Optional.empty() : desk.change(staff, form.present(), form.password());
        if (person.isEmpty()) {
            if (!errors.hasErrors()) {
                errors.rejectValue("present", "password.present.wrong");
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return FORM;
        }
        entrance.open(person.get(), request, response);
        flash.addFlashAttribute("notice", "password.changed");
        return "redirect:/desk/profile";
    }
}
