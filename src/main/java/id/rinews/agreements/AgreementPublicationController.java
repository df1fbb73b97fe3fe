package id.rinews.agreements;

import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Publishing an agreement. */
@Controller
@RequestMapping("/desk/agreements/{id}/publication")
class AgreementPublicationController {

    private static final String PAGE = "agreements/publication";

    private final AgreementDesk desk;
    private final Shelf shelf;
    private final Workbench bench;

    AgreementPublicationController(AgreementDesk desk, Shelf shelf, Workbench bench) {
        this.desk = desk;
        this.shelf = shelf;
        this.bench = bench;
    }

    @GetMapping
    String confirm(@PathVariable long id, Staff staff, Language language, Model model) {
        require(staff);
        WorkingCopy copy = shelf.get(id);
        model.addAttribute("copy", copy);
        model.addAttribute("heading", Shelf.title(copy.particulars(), language));
        model.addAttribute("preview", bench.preview(copy.particulars(), id, language));
        return PAGE;
    }

    /** Without a version what stands there now is published. */
    @PostMapping
    String create(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String version,
            Staff staff,
            Language language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        require(staff);
        WorkingCopy copy = shelf.get(id);
        if (!desk.obstacles(id, copy.particulars()).isEmpty()) {
            return again(id, staff, language, model, response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        long read = version.matches("[0-9]{1,18}") ? Long.parseLong(version) : copy.version();
        if (!desk.publish(id, read, staff)) {
            model.addAttribute("moved", true);
            return again(id, staff, language, model, response, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute("notice", "agreement.published");
        return "redirect:/desk/agreements/" + id;
    }

    private String again(
            long id, Staff staff, Language language, Model model, HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return confirm(id, staff, language, model);
    }

    private static void require(Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("The register is for editors");
        }
    }
}
