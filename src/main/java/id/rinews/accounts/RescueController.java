package id.rinews.accounts;

import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was sent when the session had ended, to be read and sent again. */
@Controller
class RescueController {

    @GetMapping("/desk/rescue")
    String show(HttpSession session, Model model) {
        Optional<Rescued> kept = Rescued.in(session);
        if (kept.isEmpty()) {
            return "redirect:/desk";
        }
        kept.get().show();
        model.addAttribute("kept", kept.get());
        return "accounts/rescue";
    }
}
