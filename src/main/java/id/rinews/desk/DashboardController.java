package id.rinews.desk;

import id.rinews.accounts.Rescues;
import id.rinews.articles.DeskBoard;
import id.rinews.requests.RequestBoard;
import id.rinews.shared.Addresses;
import id.rinews.shared.Staff;
import id.rinews.shared.Zones;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** Where a day at the desk begins. */
@Controller
class DashboardController {

    private final DeskBoard board;
    private final RequestBoard requests;
    private final Rescues rescues;
    private final Zones zones;
    private final Clock clock;

    DashboardController(DeskBoard board, RequestBoard requests, Rescues rescues, Zones zones, Clock clock) {
        this.board = board;
        this.requests = requests;
        this.rescues = rescues;
        this.zones = zones;
        this.clock = clock;
    }

    @GetMapping("/desk")
    String index(HttpSession session, Staff staff, Model model) {
        model.addAttribute("rescued", rescues.isWaiting(session, staff));
        model.addAttribute("others", rescues.isAnothers(session, staff));
        model.addAttribute("waiting", board.submitted(staff));
        model.addAttribute("due", board.due(false, staff));
        model.addAttribute("failed", board.due(true, staff));
        model.addAttribute("asked", requests.waiting(staff));
        model.addAttribute("mine", board.mine(staff));
        model.addAttribute("open", board.withOpenLinks(staff));
        model.addAttribute("behind", board.behind(staff));
        model.addAttribute("last", board.lastSaved(staff));
        model.addAttribute("zone", zones.label(staff.zone(), clock.instant(), staff.language()));
        model.addAttribute("front", Addresses.front(staff.language()));
        return "desk/dashboard";
    }
}
