package id.rinews.articles;

import id.rinews.shared.NotFound;
import id.rinews.shared.Staff;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** What a single save said, beside the text of today: words that no revision holds are found here for the last two hundred saves. */
@Controller
class SaveController {

    private final Drafts drafts;
    private final Bases bases;
    private final RevisionPages pages;

    SaveController(Drafts drafts, Bases bases, RevisionPages pages) {
        this.drafts = drafts;
        this.bases = bases;
        this.pages = pages;
    }

    @GetMapping("/desk/articles/{id}/saves/{version:[0-9]{1,9}}")
    String show(@PathVariable long id, @PathVariable long version, Staff staff, Model model) {
        Draft draft = drafts.find(id);
        Manuscript then = bases.find(id, version)
                .map(Writing::text)
                .orElseThrow(() -> new NotFound("save %d of article %d".formatted(version, id)));
        model.addAttribute("draft", draft);
        model.addAttribute("version", version);
        model.addAttribute("then", then);
        model.addAttribute("fields", pages.compare(then, draft.text(), staff.language()));
        return "articles/desk/save";
    }
}
