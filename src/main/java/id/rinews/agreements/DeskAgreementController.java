package id.rinews.agreements;

import id.rinews.shared.Forbidden;
import id.rinews.shared.Language;
import id.rinews.shared.Paging;
import id.rinews.shared.Role;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's register: everybody reads it, editors write. */
@Controller
@RequestMapping("/desk/agreements")
class DeskAgreementController {

    private static final String FORM = "agreements/desk-form";

    private final AgreementDesk desk;
    private final Shelf shelf;
    private final Workbench bench;
    private final Uploads uploads;

    DeskAgreementController(AgreementDesk desk, Shelf shelf, Workbench bench, Uploads uploads) {
        this.desk = desk;
        this.shelf = shelf;
        this.bench = bench;
        this.uploads = uploads;
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "1") String page, Staff staff, Language language, Model model) {
        model.addAttribute("list", shelf.list(Paging.number(page), language, staff.may(Role.EDITOR)));
        return "agreements/desk-list";
    }

    @GetMapping("/new")
    String blank(Staff staff, Language language, Model model) {
        editing(staff);
        return page(AgreementForm.BLANK.roomy(null), null, language, model);
    }

    @PostMapping("/new")
    String create(
            @ModelAttribute("form") AgreementForm form,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(required = false) @Nullable List<MultipartFile> documents,
            Staff staff,
            Language language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        editing(staff);
        Uploads.Taken taken = uploads.take(documents, staff);
        Particulars sheet = read(form.holding(taken.rows()), null, action, taken, language, model, response);
        if (sheet == null) {
            return FORM;
        }
        flash.addFlashAttribute("notice", "agreement.saved");
        return "redirect:/desk/agreements/" + desk.create(sheet, staff);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Staff staff, Language language, Model model) {
        WorkingCopy copy = shelf.get(id);
        AgreementForm form = AgreementForm.of(copy.particulars(), String.valueOf(copy.version()))
                .roomy(null);
        editing(staff);
        return page(form, copy, language, model);
    }

    @PostMapping("/{id}")
    String update(
            @PathVariable long id,
            @ModelAttribute("form") AgreementForm form,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(required = false) @Nullable List<MultipartFile> documents,
            Staff staff,
            Language language,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        editing(staff);
        WorkingCopy copy = shelf.get(id);
        Uploads.Taken taken = uploads.take(documents, staff);
        AgreementForm whole = form.holding(taken.rows());
        Particulars sheet = read(whole, copy, action, taken, language, model, response);
        if (sheet == null) {
            return FORM;
        }
        if (!desk.save(id, whole.filledFrom(), sheet, staff)) {
            return conflict(id, whole, sheet, language, model, response);
        }
        flash.addFlashAttribute("notice", "agreement.saved");
        return "redirect:/desk/agreements/" + id;
    }

    /** The particulars to save; null where the form is shown again, for more rows or for its errors. */
    private @Nullable Particulars read(
            AgreementForm form,
            @Nullable WorkingCopy copy,
            String action,
            Uploads.Taken taken,
            Language language,
            Model model,
            HttpServletResponse response) {
        FormAction pressed = new FormAction(action);
        AgreementForm shown = pressed.on(form);
        BindingResult errors = bench.errors(shown);
        Particulars sheet = new FormReader(shown, errors).read();
        taken.report(errors);
        bench.check(sheet, copy == null ? null : copy.id(), shown, errors);
        if (pressed.isSave() && !errors.hasErrors()) {
            return sheet;
        }
        if (pressed.isSave()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        bench.show(model, shown, pressed.isSave() ? errors : bench.errors(shown), sheet, copy, language);
        return null;
    }

    private String conflict(
            long id,
            AgreementForm form,
            Particulars sheet,
            Language language,
            Model model,
            HttpServletResponse response) {
        WorkingCopy fresh = shelf.get(id);
        String version = String.valueOf(fresh.version());
        AgreementForm shown = form.at(version).roomy(null);
        model.addAttribute(
                "differences", FormDifferences.between(AgreementForm.of(fresh.particulars(), version), form));
        bench.show(model, shown, bench.errors(shown), sheet, fresh, language);
        response.setStatus(HttpStatus.CONFLICT.value());
        return FORM;
    }

    private String page(AgreementForm form, @Nullable WorkingCopy copy, Language language, Model model) {
        BindingResult errors = bench.errors(form);
        bench.show(model, form, errors, copy == null ? Particulars.blank() : copy.particulars(), copy, language);
        return FORM;
    }

    private static void editing(Staff staff) {
        if (!staff.may(Role.EDITOR)) {
            throw new Forbidden("The register is for editors");
        }
    }
}
