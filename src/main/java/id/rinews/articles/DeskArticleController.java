package id.rinews.articles;

import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import java.util.List;
import java.util.Map;
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
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Stories at the desk: the list, and the form in which they are written. */
@Controller
@RequestMapping("/desk/articles")
class DeskArticleController {

    private final ArticleDesk desk;
    private final Drafts drafts;
    private final FormTexts texts;
    private final ArticleEditor editor;
    private final WireOffers offers;
    private final Suggestions suggestions;
    private final Births births;
    private final Presence presence;

    DeskArticleController(
            ArticleDesk desk,
            Drafts drafts,
            FormTexts texts,
            ArticleEditor editor,
            WireOffers offers,
            Suggestions suggestions,
            Births births,
            Presence presence) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
        this.editor = editor;
        this.offers = offers;
        this.suggestions = suggestions;
        this.births = births;
        this.presence = presence;
    }

    @GetMapping
    String index(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String status,
            @RequestParam(defaultValue = "") String language,
            @RequestParam(defaultValue = "1") String page,
            Staff staff,
            Model model) {
        editor.list(q, status, language, page, staff, model);
        return "articles/desk/index";
    }

    @GetMapping("/new")
    String blank(Staff staff, Model model) {
        editor.blank(staff, model);
        return "articles/desk/edit";
    }

    @PostMapping("/new")
    ModelAndView create(
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(required = false) @Nullable List<String> offer,
            @RequestParam(defaultValue = "") String once,
            Staff staff,
            RedirectAttributes flash) {
        form.check(errors);
        texts.check(form, null, errors);
        if (errors.hasErrors()) {
            return editor.refused(form, null, staff);
        }
        if (ArticleEditor.addsRow(action)) {
            return editor.grown(form, null, staff);
        }
        Language language = form.spoken();
        long id = births.once(
                once,
                () -> desk.create(language, texts.manuscript(form, null, staff), form.embargo(staff.zone()), staff));
        structure(id, action, offer, staff);
        return editor.saved(id, action, flash);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Staff staff, Model model) {
        Draft draft = drafts.find(id);
        model.addAttribute("form", texts.form(draft));
        editor.show(draft, staff, model);
        return "articles/desk/edit";
    }

    @PostMapping("/{id}")
    ModelAndView update(
            @PathVariable long id,
            @ModelAttribute("form") ArticleForm form,
            BindingResult errors,
            @RequestParam(defaultValue = "save") String action,
            @RequestParam(required = false) @Nullable List<String> offer,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String lost,
            Staff staff,
            RedirectAttributes flash) {
        Draft draft = drafts.find(id);
        form.check(errors);
        texts.check(form, draft, errors);
        if (errors.hasErrors()) {
            return editor.refused(form, draft, staff);
        }
        if (ArticleEditor.addsRow(action)) {
            return editor.grown(form, draft, staff);
        }
        if (action.equals(Merge.ACTION) && form.counted() == draft.version()) {
            return editor.merged(new Merge(parameters).of(texts.form(draft), form), draft, staff);
        }
        boolean taken = !action.equals(Merge.ACTION)
                && desk.save(
                        id,
                        new SavePoint(form.counted(), "", lost),
                        form.spoken(),
                        texts.manuscript(form, draft, staff),
                        form.embargo(staff.zone()),
                        staff);
        if (!taken) {
            Draft now = drafts.find(id);
            ModelAndView stale = editor.stale(form, texts.manuscript(form, now, staff), now, staff);
            stale.setStatus(HttpStatus.CONFLICT);
            return stale;
        }
        presence.writes(id, staff);
        structure(id, action, offer, staff);
        return editor.saved(id, action, flash);
    }

    private void structure(long id, String action, @Nullable List<String> chosen, Staff staff) {
        if (action.equals("structure")) {
            Draft draft = drafts.find(id);
            Manuscript text = offers.accept(draft, chosen == null ? List.of() : chosen);
            desk.rewrite(id, _ -> text, staff);
        } else if (action.matches("also:[0-9]{1,15}")) {
            long target = Long.parseLong(action.substring("also:".length()));
            Draft draft = drafts.find(id);
            String body = suggestions.insert(draft.text().body(), target, draft.language());
            desk.rewrite(id, text -> text.withBody(body), staff);
        }
    }
}
