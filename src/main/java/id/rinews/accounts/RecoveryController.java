package id.rinews.accounts;

import id.rinews.shared.PortalSettings;
import id.rinews.shared.Speaks;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
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

/** Where the link for a forgotten password leads, in the language of whose it is. */
@Controller
@RequestMapping("/recovery/{token}")
class RecoveryController {

    private static final String FORM = "accounts/recovery";

    private final PasswordDesk desk;
    private final Entrance entrance;
    private final PortalSettings portal;

    RecoveryController(PasswordDesk desk, Entrance entrance, PortalSettings portal) {
        this.desk = desk;
        this.entrance = entrance;
        this.portal = portal;
    }

    /** Before anything is bound or said: both are done in the owner's language. */
    @ModelAttribute
    void prepare(@PathVariable String token, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader("X-Robots-Tag", "noindex, nofollow");
        desk.opened(token)
                .ifPresent(owner ->
                        request.setAttribute(Speaks.INSTEAD, owner.staff().language()));
    }

    @GetMapping
    String blank(@PathVariable String token, CsrfToken antiForgery, HttpServletResponse response, Model model) {
        Optional<Account> owner = desk.opened(token);
        if (owner.isEmpty()) {
            return ClosedDoor.show(response);
        }
        antiForgery.getToken(); // the session is made while the answer can still carry its cookie
        model.addAttribute("form", RecoveryForm.BLANK);
        return form(owner.get(), token, model);
    }

    private String form(Account owner, String token, Model model) {
        model.addAttribute("language", owner.staff().language());
        model.addAttribute("token", token);
        model.addAttribute("account", AccountRow.of(owner));
        return FORM;
    }

    @PostMapping
    String create(
            @PathVariable String token,
            @ModelAttribute("form") RecoveryForm form,
            BindingResult errors,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Optional<Account> owner = desk.opened(token);
        if (owner.isEmpty()) {
            return ClosedDoor.show(response);
        }
        form.check(errors, owner.get().email(), portal.name());
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return form(owner.get(), token, model);
        }
        Optional<SignedIn> person = desk.recover(token, form.password());
        return person.isEmpty()
                ? ClosedDoor.show(response)
                : "redirect:" + entrance.welcome(person.get(), request, response);
    }
}
