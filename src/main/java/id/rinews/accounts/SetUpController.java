package id.rinews.accounts;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import id.rinews.shared.NotFound;
import id.rinews.shared.PortalSettings;
import id.rinews.shared.Staff;
import id.rinews.shared.Zones;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Registers the first administrator; afterwards, and without the token, there is nothing at this address. */
@Controller
@RequestMapping("/setup")
class SetUpController {

    private final SetupToken key;
    private final Staffing staffing;
    private final Entrance entrance;
    private final PortalSettings portal;
    private final Zones names;

    SetUpController(SetupToken key, Staffing staffing, Entrance entrance, PortalSettings portal, Zones names) {
        this.key = key;
        this.staffing = staffing;
        this.entrance = entrance;
        this.portal = portal;
        this.names = names;
    }

    @ModelAttribute
    void prepare(@RequestParam(defaultValue = "") String token, CsrfToken antiForgery, Model model) {
        if (!key.is(token) || !staffing.isEmpty()) {
            throw new NotFound("set-up");
        }
        antiForgery.getToken();
    }

    @ModelAttribute("tongues")
    List<Choice> tongues() {
        return Tongues.CHOICES;
    }

    @ModelAttribute("zones")
    List<Choice> zones(Locale locale) {
        return TimeZones.choices(names, Language.of(locale));
    }

    @GetMapping
    String blank(@RequestParam String token, Locale locale, Model model) {
        model.addAttribute("form", SetUpForm.blank(token, Language.of(locale)));
        return "accounts/setup";
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") SetUpForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response) {
        form.check(errors, portal.name());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return "accounts/setup";
        }
        Staff first = staffing.registerFirst(form.newcomer());
        return "redirect:" + entrance.welcome(new SignedIn(first), request, response);
    }
}
