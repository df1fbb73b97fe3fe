package id.rinews.accounts;

import id.rinews.shared.PortalSettings;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** One account; {@code Doors} lets administrators alone come here. */
@Controller
@RequestMapping("/desk/accounts/{id}")
class AccountController {

    private static final String PAGE = "accounts/account";

    private final AccountDesk desk;
    private final PasswordDesk passwords;
    private final PortalSettings portal;

    AccountController(AccountDesk desk, PasswordDesk passwords, PortalSettings portal) {
        this.desk = desk;
        this.passwords = passwords;
        this.portal = portal;
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @GetMapping
    String edit(@PathVariable long id, Staff staff, Model model) {
        AccountRow account = AccountRow.of(desk.find(id));
        model.addAttribute("form", RoleForm.of(account.role()));
        return page(account, staff, model);
    }

    private String page(AccountRow account, Staff staff, Model model) {
        model.addAttribute("account", account);
        model.addAttribute("hurdle", desk.hurdle(account.id(), staff).orElse(null));
        return PAGE;
    }

    @PostMapping
    String update(
            @PathVariable long id,
            @ModelAttribute("form") RoleForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        AccountRow account = AccountRow.of(desk.find(id));
        Optional<Role> role = InvitationForm.role(form.role());
        Optional<Hurdle> hurdle = desk.hurdle(id, staff);
        if (role.isEmpty()) {
            errors.rejectValue("role", "account.role.unknown");
        } else if (role.get() != account.role() && hurdle.isPresent()) {
            errors.rejectValue("role", "account.role." + hurdle.get());
        }
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, staff, model);
        }
        desk.appoint(id, role.orElseThrow(), staff);
        return back(id, "account.appointed", flash);
    }

    @PostMapping("/activation")
    String create(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        desk.activate(id, staff);
        return back(id, "account.activated", flash);
    }

    /** The link travels to the next page once, and is kept nowhere. */
    @PostMapping("/recovery")
    String blank(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        flash.addFlashAttribute("address", portal.address("/recovery/" + passwords.open(id, staff)));
        return "redirect:/desk/accounts/" + id;
    }

    private static String back(long id, String notice, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:/desk/accounts/" + id;
    }
}
