package id.rinews.accounts;

import id.rinews.shared.Paging;
import id.rinews.shared.PortalSettings;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
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

/** Who works here and who is asked in; {@code Doors} lets administrators alone come here. */
@Controller
@RequestMapping("/desk/accounts")
class AccountsController {

    private static final String LIST = "accounts/accounts";
    private static final String PAGE = "/desk/accounts";
    private static final String BACK = "redirect:" + PAGE;

    private final Roster roster;
    private final InvitationDesk desk;
    private final Accounts accounts;
    private final PortalSettings portal;

    AccountsController(Roster roster, InvitationDesk desk, Accounts accounts, PortalSettings portal) {
        this.roster = roster;
        this.desk = desk;
        this.accounts = accounts;
        this.portal = portal;
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "1") String page, HttpSession session, Model model) {
        model.addAttribute("link", ShownOnce.take(session, PAGE).orElse(null));
        model.addAttribute("form", InvitationForm.BLANK);
        model.addAttribute("list", roster.list(Paging.number(page)));
        return LIST;
    }

    @PostMapping
    String create(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpSession session,
            HttpServletResponse response) {
        form.check(errors, accounts.existsByEmail(form.canonicalEmail()));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("list", roster.list(1));
            return LIST;
        }
        String key = desk.invite(form.canonicalEmail(), form.chosen(), staff);
        new ShownOnce(PAGE, form.canonicalEmail(), portal.address("/invitation/" + key)).leave(session);
        return BACK;
    }

    @PostMapping("/invitations/{id}/revocation")
    String delete(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        desk.revoke(id, staff);
        flash.addFlashAttribute("notice", "invitation.revoked");
        return BACK;
    }
}
