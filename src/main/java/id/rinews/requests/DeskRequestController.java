package id.rinews.requests;

import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What readers asked for, at the desk. */
@Controller
class DeskRequestController {

    private final Intake intake;

    DeskRequestController(Intake intake) {
        this.intake = intake;
    }

    @GetMapping("/desk/requests")
    String index(@RequestParam(defaultValue = "1") String page, Staff staff, Model model) {
        model.addAttribute("sheet", intake.sheet(Paging.number(page), staff));
        return "requests/requests";
    }
}
