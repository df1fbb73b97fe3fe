package id.rinews.articles;

import id.rinews.shared.Language;
import id.rinews.shared.Staff;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** What the editor offers while somebody types where a "read also" or an agreement's card shall lead. */
@Controller
class LinkChoiceController {

    private final LinkChoices choices;

    LinkChoiceController(LinkChoices choices) {
        this.choices = choices;
    }

    /**
     * @param kind {@code also} for stories, {@code pact} for agreements
     * @param q words of the headline or title, in any case and with or without accents; none asks for the latest
     * @param language of the story that is being written
     */
    @GetMapping("/desk/articles/choices")
    @ResponseBody
    List<LinkChoices.Hit> index(
            @RequestParam(defaultValue = "also") String kind,
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String language,
            Staff staff) {
        Language spoken = Language.of(language).orElse(staff.language());
        return kind.equals("pact") ? choices.agreements(q, spoken) : choices.stories(q, spoken, staff);
    }
}
