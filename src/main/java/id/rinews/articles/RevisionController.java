package id.rinews.articles;

import id.rinews.shared.NotFound;
import id.rinews.shared.Paging;
import id.rinews.shared.Staff;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** A story's revisions, and any two of them side by side; {@code now} is the working copy. */
@Controller
@RequestMapping("/desk/articles/{id}/revisions")
class RevisionController {

    private static final String NOW = "now";

    private final Drafts drafts;
    private final RevisionPages pages;
    private final Saves saves;

    RevisionController(Drafts drafts, RevisionPages pages, Saves saves) {
        this.drafts = drafts;
        this.pages = pages;
        this.saves = saves;
    }

    @GetMapping
    ModelAndView index(
            @PathVariable long id,
            @RequestParam(required = false) @Nullable String a,
            @RequestParam(required = false) @Nullable String b,
            @RequestParam(defaultValue = "") String saves,
            Staff staff) {
        if (isNumber(a) && (isNumber(b) || NOW.equals(b))) {
            return Redirects.to("/desk/articles/%d/revisions/%s..%s".formatted(id, a, b));
        }
        Draft draft = drafts.find(id);
        return new ModelAndView("articles/desk/revisions")
                .addObject("draft", draft)
                .addObject("list", pages.list(draft, staff))
                .addObject("saves", this.saves.list(draft, Paging.number(saves), staff))
                .addObject("open", !saves.isEmpty());
    }

    private static boolean isNumber(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,6}");
    }

    @GetMapping("/{a:[0-9]+}..{b:[0-9]+|now}")
    String show(@PathVariable long id, @PathVariable String a, @PathVariable String b, Staff staff, Model model) {
        Draft draft = drafts.find(id);
        List<RevisionPages.Field> fields = pages.compare(text(draft, a), text(draft, b), staff.language());
        model.addAttribute("draft", draft);
        model.addAttribute("list", pages.list(draft, staff));
        model.addAttribute("a", a);
        model.addAttribute("b", b);
        model.addAttribute("fields", fields);
        model.addAttribute(
                "changed",
                fields.stream().filter(RevisionPages.Field::isChanged).count());
        return "articles/desk/revision";
    }

    private Manuscript text(Draft draft, String number) {
        if (number.equals(NOW)) {
            return draft.text();
        }
        if (!isNumber(number)) {
            throw new NotFound("revision " + number);
        }
        return pages.revision(draft.id(), Integer.parseInt(number)).manuscript();
    }
}
