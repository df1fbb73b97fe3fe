package id.rinews.articles;

import id.rinews.shared.Addresses;
import id.rinews.shared.Language;
import id.rinews.shared.ListTitles;
import id.rinews.shared.Page;
import id.rinews.shared.Paging;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The corrections log, for everybody. */
@Controller
class CorrectionsController {

    private final CorrectionLog corrections;
    private final ListTitles titles;

    CorrectionsController(CorrectionLog corrections, ListTitles titles) {
        this.corrections = corrections;
        this.titles = titles;
    }

    @GetMapping({"/id/koreksi", "/es/correcciones", "/en/corrections"})
    String index(
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String pair,
            @RequestParam(defaultValue = "1") String page,
            Language language,
            Model model) {
        LogFilter asked = LogFilter.read(kind, pair);
        CorrectionLog.Log log = corrections.read(asked, Paging.number(page), language);
        Page shell = Page.of(Page.Area.NONE, language, Addresses.everywhere(asked::path))
                .describedAs(titles.say("description.corrections", language));
        model.addAttribute(
                "page",
                asked.isWhole() ? shell.at(log.paging()) : shell.unlisted(Addresses.CORRECTIONS.path(language)));
        model.addAttribute("log", log);
        return "articles/corrections";
    }
}
