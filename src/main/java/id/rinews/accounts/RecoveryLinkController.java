package id.rinews.accounts;

import id.rinews.shared.PortalSettings;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpSession;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** A way to a new password for somebody who has forgotten theirs. */
@Controller
@RequestMapping("/desk/accounts/{id}/recovery")
class RecoveryLinkController {

    private final PasswordDesk desk;
    private final PortalSettings portal;

    RecoveryLinkController(PasswordDesk desk, PortalSettings portal) {
        this.desk = desk;
        this.portal = portal;
    }

    @PostMapping
    String create(@PathVariable long id, Staff staff, HttpSession session) {
        String page = "/desk/accounts/" + id;
        new ShownOnce(page, "", portal.address("/recovery/" + desk.open(id, staff))).leave(session);
        return "redirect:" + page;
    }
}
