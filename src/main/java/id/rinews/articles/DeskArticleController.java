package id.rinews.articles;

import id.rinews.shared.Staff;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
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

/** The form in which stories are written. */
@Controller
@RequestMapping("/desk/articles")
class DeskArticleController {

    private final ArticleDesk desk;
    private final Drafts drafts;
    private final FormTexts texts;
    private final ArticleEditor editor;
    private final WireOffers offers;
    private final Suggestions suggestions;
    private final Disputes disputes;
    private final Births births;
    private final Presence presence;

    DeskArticleController(
            ArticleDesk desk,
            Drafts drafts,
            FormTexts texts,
            ArticleEditor editor,
            WireOffers offers,
            Suggestions suggestions,
            Disputes disputes,
            Births births,
            Presence presence) {
        this.desk = desk;
        this.drafts = drafts;
        this.texts = texts;
        this.editor = editor;
        this.offers = offers;
        this.suggestions = suggestions;
        this.disputes = disputes;
        this.births = births;
        this.presence = presence;
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
            OfferChoice choice,
            @RequestParam(defaultValue = "") String once,
            Staff staff,
            RedirectAttributes flash) {
        form.check(staff.zone(), errors);
        texts.check(form, null, errors);
        if (errors.hasErrors()) {
            return editor.refused(form, null, staff);
        }
        if (ArticleEditor.addsRow(action)) {
            return editor.grown(form, null, staff);
        }
        AtomicBoolean made = new AtomicBoolean();
        long id = births.once(once, () -> {
            made.set(true);
            return desk.create(form.spoken(), texts.manuscript(form, null, staff), form.embargo(staff.zone()), staff);
        });
        ModelAndView refused = made.get() ? null : goOn(drafts.find(id), form, errors, staff);
        if (refused != null) {
            return refused;
        }
        structure(id, action, choice, staff);
        return editor.saved(id, action, flash);
    }

    @GetMapping("/{id}")
    String edit(@PathVariable long id, Staff staff, Model model) {
        Draft draft = drafts.find(id);
        if (!draft.isOpenTo(staff)) {
            model.addAttribute("draft", draft);
            return "articles/desk/read";
        }
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
            OfferChoice choice,
            @RequestParam Map<String, String> parameters,
            @RequestParam(defaultValue = "") String lost,
            Staff staff,
            RedirectAttributes flash) {
        Draft draft = drafts.find(id);
        if (shuts(draft, staff) != Outcome.TAKEN) {
            return editor.refused(form, errors, shuts(draft, staff), draft, staff);
        }
        form.check(staff.zone(), errors);
        texts.check(form, draft, errors);
        if (errors.hasErrors()) {
            return editor.refused(form, draft, staff);
        }
        if (ArticleEditor.addsRow(action)) {
            return editor.grown(form, draft, staff);
        }
        boolean isBetweenTwo = action.equals(Merge.ACTION) || parameters.containsKey(Merge.FROM);
        if (isBetweenTwo) {
            return merge(form, errors, draft, parameters, staff);
        }
        ModelAndView refused = save(draft, form, errors, lost, staff);
        if (refused != null) {
            return refused;
        }
        presence.writes(id, staff);
        structure(id, action, choice, staff);
        return editor.saved(id, action, flash);
    }

    /** A blank form that was sent again: what it says now is a save of the story that it made. Null where that is taken. */
    private @Nullable ModelAndView goOn(Draft born, ArticleForm form, BindingResult errors, Staff staff) {
        boolean same = texts.manuscript(form, born, staff).equals(born.text());
        return same ? null : save(born, form, errors, "", staff);
    }

    /** Null where it is taken. */
    private @Nullable ModelAndView save(Draft draft, ArticleForm form, BindingResult errors, String lost, Staff staff) {
        Outcome outcome = desk.save(
                draft.id(),
                new SavePoint(form.counted(), "", lost),
                form.spoken(),
                texts.manuscript(form, draft, staff),
                form.embargo(staff.zone()),
                staff);
        return switch (outcome) {
            case TAKEN -> null;
            case STALE -> stale(form, drafts.find(draft.id()), form.counted(), Map.of(), HttpStatus.CONFLICT, staff);
            case CLOSED, ENDED, SPOKEN, PUBLIC, PLANNED, TIMED, SHIFTED, HELD, FORESTALLED, LATE ->
                editor.refused(form, errors, outcome, draft, staff);
        };
    }

    private static Outcome shuts(Draft draft, Staff staff) {
        return !draft.isOpenTo(staff) ? Outcome.CLOSED : draft.isEnded() ? Outcome.ENDED : Outcome.TAKEN;
    }

    private ModelAndView stale(
            ArticleForm form, Draft now, long from, Map<String, String> chosen, HttpStatus status, Staff staff) {
        return editor.stale(form, now, disputes(form, now, from, chosen, staff), status, staff)
                .addObject(Merge.FROM, from);
    }

    private List<Dispute> disputes(ArticleForm form, Draft now, long from, Map<String, String> chosen, Staff staff) {
        Writing mine = new Writing(
                form.spoken(),
                texts.manuscript(form, now, staff),
                now.isPublicOnce() ? now.embargoUntil() : form.embargo(staff.zone()));
        return disputes.of(now, from, mine, chosen, staff.language());
    }

    /**
     * Whichever button of that page was pressed: nothing is written over before it is chosen.
     *
     * @param chosen {@code pick.…}, and {@code from}, the version that mine was written from
     */
    private ModelAndView merge(
            ArticleForm form, BindingResult errors, Draft now, Map<String, String> chosen, Staff staff) {
        String said = chosen.getOrDefault(Merge.FROM, "");
        long from = said.matches("[0-9]{1,18}") ? Long.parseLong(said) : -1;
        if (form.counted() != now.version()) {
            return stale(form, now, from, Map.of(), HttpStatus.CONFLICT, staff);
        }
        if (chosen.containsKey(Merge.ALL)) {
            return editor.merged(form, now, staff);
        }
        if (disputes(form, now, -1, chosen, staff).stream().anyMatch(Dispute::isOpen)) {
            errors.reject("article.refused.choice");
            return stale(form, now, from, chosen, HttpStatus.UNPROCESSABLE_CONTENT, staff);
        }
        return editor.merged(new Merge(chosen).of(texts.form(now), form, staff.zone()), now, staff);
    }

    private void structure(long id, String action, OfferChoice choice, Staff staff) {
        if (action.equals("structure")) {
            accept(id, choice, staff);
        } else if (action.equals("leave")) {
            leave(id, choice.none(), staff);
        } else if (action.matches("also:[0-9]{1,15}")) {
            long target = Long.parseLong(action.substring("also:".length()));
            Draft draft = drafts.find(id);
            String body = suggestions.insert(draft.text().body(), target, draft.language());
            desk.rewrite(id, text -> text.withBody(body), staff);
        }
    }

    private void accept(long id, OfferChoice choice, Staff staff) {
        Draft draft = drafts.find(id);
        Manuscript text = choice.isAll()
                ? offers.acceptAll(draft)
                : offers.accept(draft, choice.names(offers.offers(draft, staff.language())));
        desk.rewrite(id, _ -> text, staff);
        leave(id, choice, staff);
    }

    private void leave(long id, OfferChoice choice, Staff staff) {
        Draft now = drafts.find(id);
        desk.leave(id, choice.left(now.leftOffers(), offers.offers(now, staff.language())));
    }
}
