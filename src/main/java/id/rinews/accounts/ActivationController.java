package id.rinews.accounts;

import id.rinews.shared.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Lets somebody in again. */
@Controller
@RequestMapping("/desk/accounts/{id}/activation")
class ActivationController {

    private final AccountDesk desk;

    ActivationController(AccountDesk desk) {
        this.desk = desk;
    }

    @PostMapping
    String create(@PathVariable long id, Staff staff, RedirectAttributes flash) {
        desk.activate(id, staff);
        flash.addFlashAttribute("notice", "account.activated");
        return "redirect:/desk/accounts/" + id;
    }
}
