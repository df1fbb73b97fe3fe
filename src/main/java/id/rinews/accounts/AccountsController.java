package id.rinews.accounts;

import id.rinews.shared.Paging;
import id.rinews.shared.PortalSettings;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.Optional;
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
    private static final String BACK = "redirect:/desk/accounts";

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
    String index(@RequestParam(defaultValue = "1") String page, Model model) {
        model.addAttribute("form", InvitationForm.BLANK);
        model.addAttribute("list", roster.list(Paging.number(page)));
        return LIST;
    }

    /** The link travels to the next page once, and is kept nowhere. */
    @PostMapping
    String create(
            @Valid @ModelAttribute("form") InvitationForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        Optional<Role> role = InvitationForm.role(form.role());
        if (role.isEmpty()) {
            errors.rejectValue("role", "account.role.unknown");
        }
        if (accounts.existsByEmail(form.canonicalEmail())) {
            errors.rejectValue("email", "invitation.email.taken");
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("list", roster.list(1));
            return LIST;
        }
        String key = desk.invite(form.canonicalEmail(), role.orElseThrow(), staff);
        flash.addFlashAttribute("invited", form.canonicalEmail());
        flash.addFlashAttribute("address", portal.address("/invitation/" + key));
        return BACK;
    }

    @PostMapping("/invitations/{id}/revocation")
    String delete(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        desk.revoke(id, staff);
        flash.addFlashAttribute("notice", "invitation.revoked");
        return BACK;
    }
}
