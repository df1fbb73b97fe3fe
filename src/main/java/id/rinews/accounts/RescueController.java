package id.rinews.accounts;

import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpSession;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What was sent when the session had ended, to be read and sent again. */
@Controller
class RescueController {

    private final SentFields fields;

    RescueController(SentFields fields) {
        this.fields = fields;
    }

    /** A form that was sent. @param rows what is read of it */
    record Kept(Rescued form, List<SentFields.Row> rows) {}

    @GetMapping("/desk/rescue")
    String show(HttpSession session, Staff staff, Model model) {
        List<Rescued> all = Rescued.in(session, staff);
        if (all.isEmpty()) {
            return "redirect:/desk";
        }
        all.forEach(Rescued::show);
        model.addAttribute(
                "kept",
                all.stream()
                        .map(one -> new Kept(one, fields.rows(one.fields(), staff)))
                        .toList());
        return "accounts/rescue";
    }
}
