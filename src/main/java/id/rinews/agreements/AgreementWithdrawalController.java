package id.rinews.agreements;

import id.rinews.shared.Conflict;
import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import id.rinews.shared.Typed;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
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

/** Taking an agreement back from the public. */
@Controller
@RequestMapping("/desk/agreements/{id}/withdrawal")
class AgreementWithdrawalController {

    private static final int LONGEST = 500;

    private final AgreementDesk desk;
    private final Shelf shelf;

    AgreementWithdrawalController(AgreementDesk desk, Shelf shelf) {
        this.desk = desk;
        this.shelf = shelf;
    }

    record ReasonForm(String reason) {
        ReasonForm(@Nullable String reason) {
            this.reason = Typed.text(reason);
        }
    }

    @GetMapping
    String confirm(@PathVariable long id, Staff staff, Language language, Model model) {
        model.addAttribute("form", new ReasonForm(""));
        return page(id, staff, language, model);
    }

    @PostMapping
    String create(
            @PathVariable long id,
            @ModelAttribute("form") ReasonForm form,
            BindingResult errors,
            Staff staff,
            Language language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (form.reason().isEmpty() || form.reason().length() > LONGEST) {
            errors.rejectValue(
                    "reason",
                    form.reason().isEmpty() ? "agreement.withdraw.reason.missing" : "agreement.form.long",
                    new Object[] {LONGEST},
                    null);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(id, staff, language, model);
        }
        desk.withdraw(id, form.reason(), staff);
        flash.addFlashAttribute("notice", "agreement.withdrawn");
        return "redirect:/desk/agreements/" + id;
    }

    private String page(long id, Staff staff, Language language, Model model) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("The register is for editors");
        }
        WorkingCopy copy = shelf.get(id);
        if (!copy.isPublished()) {
            throw new Conflict("Agreement %d is not public".formatted(id));
        }
        model.addAttribute("copy", copy);
        model.addAttribute("heading", Shelf.title(copy.particulars(), language));
        return "agreements/withdrawal";
    }
}
