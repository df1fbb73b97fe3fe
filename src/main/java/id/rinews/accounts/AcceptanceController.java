package id.rinews.accounts;

import id.rinews.shared.Choice;
import id.rinews.shared.Language;
import id.rinews.shared.PortalSettings;
import id.rinews.shared.Staff;
import id.rinews.shared.Zones;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where an invitation's link leads: somebody becomes a member of staff. */
@Controller
@RequestMapping("/invitation/{token}")
class AcceptanceController {

    private static final String FORM = "accounts/invitation";

    private final InvitationDesk desk;
    private final Entrance entrance;
    private final PortalSettings portal;
    private final Zones names;

    AcceptanceController(InvitationDesk desk, Entrance entrance, PortalSettings portal, Zones names) {
        this.desk = desk;
        this.entrance = entrance;
        this.portal = portal;
        this.names = names;
    }

    @ModelAttribute
    void prepare(HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
    }

    @ModelAttribute("tongues")
    List<Choice> tongues() {
        return Tongues.CHOICES;
    }

    @GetMapping
    String blank(
            @PathVariable String token,
            Language language,
            CsrfToken antiForgery,
            HttpServletResponse response,
            Model model) {
        Optional<Invitation> invitation = desk.opened(token);
        if (invitation.isEmpty()) {
            return ClosedDoor.show(response);
        }
        antiForgery.getToken(); // the session is made while the answer can still carry its cookie
        model.addAttribute("form", AcceptanceForm.blank(language));
        return form(invitation.get(), token, language, model);
    }

    private String form(Invitation invitation, String token, Language language, Model model) {
        model.addAttribute("zones", TimeZones.choices(names, language));
        model.addAttribute("token", token);
        model.addAttribute("email", invitation.email());
        model.addAttribute("role", invitation.role());
        return FORM;
    }

    @PostMapping
    String create(
            @PathVariable String token,
            @Valid @ModelAttribute("form") AcceptanceForm form,
            BindingResult errors,
            Language language,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Invitation> invitation = desk.opened(token);
        if (invitation.isEmpty()) {
            return ClosedDoor.show(response);
        }
        form.check(errors, invitation.get().email(), portal.name());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(invitation.get(), token, language, model);
        }
        Optional<Staff> newcomer =
                desk.accept(token, form.newcomer(invitation.get().email(), language));
        return newcomer.isEmpty()
                ? ClosedDoor.show(response)
                : "redirect:" + entrance.welcome(new SignedIn(newcomer.get()), request, response);
    }
}
