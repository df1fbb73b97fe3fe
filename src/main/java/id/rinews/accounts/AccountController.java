package id.rinews.accounts;

import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
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

    AccountController(AccountDesk desk) {
        this.desk = desk;
    }

    @ModelAttribute("roles")
    Role[] roles() {
        return Role.values();
    }

    @GetMapping
    String edit(@PathVariable long id, Staff staff, HttpSession session, Model model) {
        AccountRow account = AccountRow.of(desk.find(id));
        model.addAttribute(
                "link", ShownOnce.take(session, "/desk/accounts/" + id).orElse(null));
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
        form.check(errors, account.role(), desk.hurdle(id, staff));
        if (errors.hasErrors()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(account, staff, model);
        }
        desk.appoint(id, form.chosen(), staff);
        flash.addFlashAttribute("notice", "account.appointed");
        return "redirect:/desk/accounts/" + id;
    }
}
