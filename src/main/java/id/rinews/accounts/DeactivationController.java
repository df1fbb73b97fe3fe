package id.rinews.accounts;

import id.rinews.shared.Conflict;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Shuts somebody out, once it has been said what that does. */
@Controller
@RequestMapping("/desk/accounts/{id}/deactivation")
class DeactivationController {

    private final AccountDesk desk;

    DeactivationController(AccountDesk desk) {
        this.desk = desk;
    }

    @GetMapping
    String confirm(@PathVariable long id, Staff staff, Model model) {
        Account account = desk.find(id);
        if (!account.isActive()) {
            throw new Conflict("Account %d is inactive".formatted(id));
        }
        model.addAttribute("account", AccountRow.of(account));
        model.addAttribute("hurdle", desk.hurdle(id, staff).orElse(null));
        return "accounts/deactivation";
    }

    @PostMapping
    String create(
            @PathVariable long id, Staff staff, Model model, HttpServletResponse response, RedirectAttributes flash) {
        Optional<Hurdle> hurdle = desk.hurdle(id, staff);
        if (hurdle.isPresent()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return confirm(id, staff, model);
        }
        desk.deactivate(id, staff);
        flash.addFlashAttribute("notice", "account.deactivated");
        return "redirect:/desk/accounts/" + id;
    }
}
