package id.rinews.dossiers;

import id.rinews.countries.Countries;
import id.rinews.shared.Choice;
import id.rinews.shared.CountryOptions;
import id.rinews.shared.CountryPair;
import id.rinews.shared.NotFound;
import id.rinews.shared.Staff;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The desk's relations: everybody reads the list, editors write. */
@Controller
@RequestMapping("/desk/relations")
class RelationController {

    private static final String FORM = "dossiers/relation";

    private final RelationIndex index;
    private final RelationDesk desk;
    private final Dossiers dossiers;
    private final Countries countries;

    RelationController(RelationIndex index, RelationDesk desk, Dossiers dossiers, Countries countries) {
        this.index = index;
        this.desk = desk;
        this.dossiers = dossiers;
        this.countries = countries;
    }

    @ModelAttribute("countries")
    List<Choice> countries(Staff staff) {
        return CountryOptions.in(staff.language());
    }

    @GetMapping
    String index(@RequestParam(defaultValue = "1") int page, Staff staff, Model model) {
        model.addAttribute("list", index.list(page, staff));
        return "dossiers/relations";
    }

    @GetMapping("/new")
    String blank(Staff staff, Model model) {
        RelationDesk.require(staff);
        model.addAttribute("form", RelationForm.BLANK);
        return FORM;
    }

    @PostMapping("/new")
    String create(
            @ModelAttribute("form") RelationForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        RelationDesk.require(staff);
        form.checkPair(errors);
        return save(form, errors, staff, model, response, flash);
    }

    @GetMapping("/{pair}")
    String edit(@PathVariable("pair") String slug, Staff staff, Model model) {
        RelationDesk.require(staff);
        CountryPair pair = pair(slug);
        model.addAttribute("form", index.form(pair));
        show(pair, staff, model);
        return FORM;
    }

    @PostMapping("/{pair}")
    String update(
            @PathVariable("pair") String slug,
            @ModelAttribute("form") RelationForm typed,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        RelationDesk.require(staff);
        CountryPair pair = pair(slug);
        show(pair, staff, model);
        return save(typed.about(pair), errors, staff, model, response, flash);
    }

    private String save(
            RelationForm form,
            BindingResult errors,
            Staff staff,
            Model model,
            HttpServletResponse response,
            RedirectAttributes flash) {
        desk.check(form, errors);
        if (errors.hasErrors()) {
            return again(response, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        CountryPair pair = form.pair().orElseThrow();
        if (!desk.save(form.entry(pair), form.filledFrom(), staff)) {
            RelationForm stored = index.form(pair);
            model.addAttribute("form", form.about(pair).at(stored.version()));
            model.addAttribute("differences", form.against(stored));
            show(pair, staff, model);
            return again(response, HttpStatus.CONFLICT);
        }
        flash.addFlashAttribute(
                "notice", dossiers.has(pair, staff.language()) ? "relation.saved" : "relation.saved.unseen");
        return "redirect:/desk/relations/" + pair;
    }

    private void show(CountryPair pair, Staff staff, Model model) {
        model.addAttribute("relation", countries.view(pair, staff.language()));
        model.addAttribute("told", dossiers.has(pair, staff.language()));
    }

    private static CountryPair pair(String slug) {
        return CountryPair.of(slug)
                .filter(pair -> pair.slug().equals(slug))
                .orElseThrow(() -> new NotFound("relation " + slug));
    }

    private static String again(HttpServletResponse response, HttpStatus status) {
        response.setStatus(status.value());
        return FORM;
    }
}
