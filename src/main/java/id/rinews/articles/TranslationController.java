package id.rinews.articles;

import id.rinews.shared.Conflict;
import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Beginning another language edition of a story. */
@Controller
@RequestMapping("/desk/articles/{id}/translation")
class TranslationController {

    private final ArticleDesk desk;
    private final Drafts drafts;
    private final Siblings siblings;

    TranslationController(ArticleDesk desk, Drafts drafts, Siblings siblings) {
        this.desk = desk;
        this.drafts = drafts;
        this.siblings = siblings;
    }

    @GetMapping
    String confirm(@PathVariable long id, @RequestParam(defaultValue = "") String language, Staff staff, Model model) {
        put(translatable(id), language, false, model);
        return "articles/desk/translation";
    }

    @PostMapping
    ModelAndView create(
            @PathVariable long id,
            @RequestParam(defaultValue = "") String language,
            Staff staff,
            Model model,
            RedirectAttributes flash) {
        Optional<Language> wanted = Language.of(language);
        if (wanted.isEmpty()) {
            put(translatable(id), language, true, model);
            return new ModelAndView("articles/desk/translation", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        flash.addFlashAttribute("notice", "article.translation");
        return Redirects.to("/desk/articles/" + desk.translate(id, wanted.get(), staff));
    }

    private void put(Draft draft, String chosen, boolean refused, Model model) {
        List<String> missing = Objects.requireNonNull(
                        siblings.of(List.of(draft.story())).get(draft.story()))
                .stream()
                .filter(tongue -> tongue.id() == null)
                .map(tongue -> tongue.language().name())
                .toList();
        if (missing.isEmpty()) {
            throw new Conflict("The story has an edition in every language", "languages");
        }
        model.addAttribute("draft", draft);
        model.addAttribute("missing", missing);
        model.addAttribute("chosen", Language.of(chosen).map(Enum::name).orElse(missing.getFirst()));
        model.addAttribute("refused", refused);
    }

    private Draft translatable(long id) {
        Draft draft = drafts.find(id);
        if (draft.isEnded()) {
            throw new Conflict("A %s article is not translated".formatted(draft.status()));
        }
        return draft;
    }
}
